using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>The choices of a page as links and a plain form.</summary>
/// <param name="Path">The page's address without its query.</param>
/// <param name="Grain">The present length of period, as the form sends it.</param>
/// <param name="Grains">The lengths of period.</param>
/// <param name="Periods">The periods of that length.</param>
/// <param name="Maps">With the dongs of each period or those of today; none where they are the same.</param>
/// <param name="Map">The present one, as the form sends it; null for those of each period.</param>
/// <param name="Theme">The present theme, as the form sends it; null for the main metrics.</param>
/// <param name="Themes">The main metrics, and each theme.</param>
/// <param name="Metrics">All of the theme, and each of its metrics.</param>
public sealed record Filters(
    string Path, string Grain, IReadOnlyList<Link> Grains, IReadOnlyList<Link> Periods, IReadOnlyList<Link> Maps, string? Map, string? Theme, IReadOnlyList<Link> Themes,
    IReadOnlyList<Link> Metrics)
{
    /// <summary>The filters of a page.</summary>
    /// <param name="path">The page's address without its query.</param>
    /// <param name="choice">What the reader chose.</param>
    /// <param name="info">The snapshot.</param>
    /// <param name="texts">The words.</param>
    /// <param name="days">Whether days and weeks may be chosen.</param>
    public static Filters Of(string path, Choice choice, SnapshotInfo info, Texts texts, bool days = false) => new(
        path,
        PeriodText.Word(choice.Grain),
        [.. Choice.Lengths(info, choice.Theme, days).Select(grain => new Link(
            texts.Unit.GrainName(grain),
            path + (choice with { Grain = grain, Period = Within(choice, grain, info) }).Query,
            grain == choice.Grain))],
        [.. PeriodText.Descending(info, choice.Grain).Select(period => new Link(
            PeriodText.Name(period, choice.Grain, texts.Language), PeriodText.Key(period, choice.Grain), period == choice.Period))],
        choice.OfDays || !Choice.Remapped(info) ? [] : [.. Enum.GetValues<PlaceMap>().Select(map => new Link(texts.Unit.MapName(map), path + (choice with { Map = map }).Query, map == choice.Map))],
        choice.Map == PlaceMap.Then ? null : PeriodText.Word(choice.Map),
        choice.Theme,
        [.. MetricText.Themes.Prepend(null).Select(theme => new Link(
            theme is null ? texts.Unit.MainMetrics : texts.Unit.ThemeName(theme), path + Elsewhere(choice, theme, info).Query, theme == choice.Theme))],
        [
            new Link(texts.Unit.AllMetrics, "", choice.Metric is null),
            .. choice.Shown.Select(metric => new Link(MetricText.Name(metric, texts.Language), metric.Id, metric.Id == choice.Metric?.Id)),
        ]);

    // From a quarter to its months, from a month to its weeks and days: the last of them that has ended.
    private static DateOnly Within(Choice choice, Warehouse.Read.Grain grain, SnapshotInfo info) => Warehouse.Read.Periods.OfDays(grain)
        ? Earlier(Warehouse.Read.Periods.Start(Warehouse.Read.Periods.End(choice.Period, choice.Grain), grain), info.Latest(grain))
        : Warehouse.Read.Periods.Start(Earlier(choice.LastMonth, info.LastMonth), grain);

    // Another theme may have nothing that is told by wave, or by day.
    private static Choice Elsewhere(Choice choice, string? theme, SnapshotInfo info) => choice switch
    {
        { Grain: Warehouse.Read.Grain.Wave } => choice with { Theme = theme, Metric = null, Grain = Warehouse.Read.Grain.Month },
        { OfDays: true } when !MetricText.Of(theme).Any(metric => metric.Knows(choice.Grain)) => choice.ByMonth(info) with { Theme = theme, Metric = null },
        _ => choice with { Theme = theme, Metric = null },
    };

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
