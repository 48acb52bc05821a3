using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Units;

/// <summary>What a reader chose to look at, as the address says it.</summary>
/// <param name="Grain">How long a period.</param>
/// <param name="Period">First day of the period.</param>
/// <param name="Metric">Only this metric; null for all of the theme.</param>
public sealed record Choice(Grain Grain, DateOnly Period, Metric? Metric)
{
    /// <summary>The words that a page's address may hold.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["grain", "period", "theme", "metric", "map", LanguageChoice.Key];

    /// <summary>
    /// The choice of an address. What it does not say, or what the snapshot does not hold, falls back to all metrics
    /// and the last month that has ended.
    /// </summary>
    public static Choice Of(IQueryCollection query, SnapshotInfo info)
    {
        var metric = MetricCatalog.Find(query["metric"].ToString());
        var theme = metric?.Theme is { } own && !MetricText.Of(Asked()).Contains(metric) ? own : Asked(); // a metric is shown among those of its theme, whatever else the address says
        var grain = Enum.TryParse<Grain>(query["grain"], ignoreCase: true, out var named) && Lengths(info, theme).Contains(named) && metric?.Knows(named) != false ? named : metric?.Shortest ?? Grain.Month;
        var month = PeriodText.Parse(query["period"]) ?? info.LastMonth;
        var first = Periods.Earliest(info.FirstMonth, grain);
        var held = month < first ? first : month > info.LastMonth ? info.LastMonth : month;
        return new Choice(grain, Periods.Start(held, grain), metric)
        {
            Theme = theme,
            Map = Remapped(info) && PeriodText.Named(query["map"], PlaceMap.Then) is [PlaceMap.Today] ? PlaceMap.Today : PlaceMap.Then,
        };

        string? Asked() => MetricText.Themes.FirstOrDefault(known => known == query["theme"]);
    }

    /// <summary>The lengths of period of which a snapshot knows any: twelve months only when twelve have come, waves only where a metric is told by them.</summary>
    public static IEnumerable<Grain> Lengths(SnapshotInfo info, string? theme) =>
        Enum.GetValues<Grain>().Where(grain => Periods.Earliest(info.FirstMonth, grain) <= info.LastMonth && MetricText.Of(theme).Any(metric => metric.Knows(grain)));

    /// <summary>Whether the snapshot tells of times when any dong was another than today.</summary>
    public static bool Remapped(SnapshotInfo info) => OrgUnits.Carries.Any(carry => carry.Until >= info.FirstMonth && carry.Until < info.AsOf);

    /// <summary>Whether an address holds no words but some; a misspelt one must not silently do nothing.</summary>
    public static bool Knows(IQueryCollection query, IReadOnlyList<string> keys) =>
        query.Keys.All(key => keys.Contains(key, StringComparer.OrdinalIgnoreCase));

    /// <summary>Of which part of the work; null for the main metrics.</summary>
    public string? Theme { get; init; }

    /// <summary>With the dongs of each period, or with those of the reference day.</summary>
    public PlaceMap Map { get; init; }

    /// <summary>The metrics of the theme that there are for such periods, which cards and tables show.</summary>
    public IReadOnlyList<Metric> Shown => [.. MetricText.Of(Theme).Where(metric => metric.Knows(Grain))];

    /// <summary>The metrics whose charts are shown.</summary>
    public IReadOnlyList<Metric> Metrics => Metric is null ? Shown : [Metric];

    /// <summary>The first day of the period before.</summary>
    public DateOnly Before => Periods.Step(Period, Grain, -1);

    /// <summary>The first day of the last month of the period.</summary>
    public DateOnly LastMonth => Periods.Start(Periods.End(Period, Grain), Grain.Month);

    /// <summary>The query of an address that makes the same choice again.</summary>
    public string Query =>
        $"?grain={PeriodText.Word(Grain)}&period={PeriodText.Key(Period)}" + (Theme is null ? "" : $"&theme={Theme}") + (Metric is null ? "" : $"&metric={Metric.Id}") + (Map == PlaceMap.Then ? "" : "&map=today");
}
