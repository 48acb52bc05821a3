using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Parts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>The yearly report about the city or a gu, with all that is known of it and the places in it beside each other.</summary>
public static class YearlyReport
{
    private static readonly Subject Subject = new("yearly", new Bilingual("연간 보고서", "Yearly report"), [Level.City, Level.Gu], Grain.Year, Subject.Month)
    {
        Others = ThemesTable.Metrics(Grain.Year),
        Kinds = ["visits_done", "gift_count", "discovery_linked", "case_goal_met"],
        Below = true,
    };

    /// <summary>What the catalog lists.</summary>
    public static Report Declaration { get; } = Subject.Declare(
        (place, month) => (place.Level == Level.City ? "city" : $"gu/{place.Code}") + $"?grain=year&period={month}",
        (place, _) =>
        [
            Outline.Overview(place),
            Outline.Figures(
                place,
                [
                    ComparedTable.Of(place, place.Say($"{place.Inner}별 현황, {place.When}", $"By {place.Inner}, {place.When}"), place.Subject.Themes),
                    .. ThemesTable.Of(place),
                ]),
            new(place.Say("추진실적", "Results by kind"), [new HalfTables(KindTables.Of(place))]),
            .. Ending.Of(place),
        ]);
}
