using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Parts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>What became of those whom a wave of the detection system chose (발굴차수), in the city or a gu.</summary>
public static class DiscoveryWaveReport
{
    private static readonly Subject Subject = new(
        "discovery_wave", new Bilingual("발굴차수 보고서", "Report on a discovery wave"), [Level.City, Level.Gu], Grain.Wave, ["wave_linked", "wave_contacted", "wave_nontarget", "wave_unlocated"])
    {
        Below = true,
    };

    /// <summary>What the catalog lists.</summary>
    public static Report Declaration { get; } = Subject.Declare(
        (place, month) => (place.Level == Level.City ? "city" : $"gu/{place.Code}") + $"?theme=discovery&grain=wave&period={month}",
        (place, _) =>
        [
            Outline.Overview(place),
            Outline.Figures(
                place,
                FiguresTable.Of(place),
                ComparedTable.Of(place, place.Say($"{place.Inner}별 처리 결과, {place.When}", $"Results by {place.Inner}, {place.When}"), place.Subject.Themes, cases: true)),
            .. Ending.Of(place),
        ]);
}
