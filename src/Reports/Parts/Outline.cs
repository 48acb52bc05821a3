using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;

namespace DongHaeng.Reports.Parts;

/// <summary>The sections with which reports begin.</summary>
internal static class Outline
{
    /// <summary>개요: what each theme came to, and the charts that a first page has room for.</summary>
    public static Section Overview(PlacePeriod place) => new(place.Say("개요", "Overview"),
    [
        Sentences.Of(Narrative.Overview.Of(Themes(place), place.Voice)),
        new Painted(flow => FirstCharts.Draw(flow, place)),
    ]);

    /// <summary>현황: tables over the measure and their signs.</summary>
    public static Section Figures(PlacePeriod place, params IReadOnlyList<Table> tables) => new(place.Say("현황", "Figures"),
    [
        .. tables.Select((table, index) => new WideTable(table, index == tables.Count - 1 ? 8 : 10)),
        new Note(Notes.Signs(place)),
    ]);

    // What gifts were worth stands beside how many they were.
    private static IReadOnlyList<IReadOnlyList<Series>> Themes(PlacePeriod place) =>
        [.. place.ThemeSeries.Select(one => one.Metric.Id == "gift_count" && place.Series.TryGetValue("gift_value", out var value) ? [one, value] : new[] { one })];
}
