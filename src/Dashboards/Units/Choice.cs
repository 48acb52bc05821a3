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
    /// <param name="query">The address.</param>
    /// <param name="info">The snapshot.</param>
    /// <param name="days">Whether days and weeks may be chosen.</param>
    public static Choice Of(IQueryCollection query, SnapshotInfo info, bool days = false)
    {
        var metric = MetricCatalog.Find(query["metric"].ToString());
        var theme = metric?.Theme is { } own && !MetricText.Of(Asked()).Contains(metric) ? own : Asked(); // a metric is shown among those of its theme, whatever else the address says
        var usual = metric?.Shortest ?? Grain.Month;
        var grain = PeriodText.Named(query["grain"].ToString().ToLowerInvariant(), usual) is [var named] && Lengths(info, theme, days).Contains(named) && metric?.Knows(named) != false ? named : usual;
        var (first, last) = (info.Earliest(grain)!.Value, Periods.OfDays(grain) ? info.Latest(grain) : info.LastMonth);
        var asked = PeriodText.Parse(query["period"], grain) ?? last;
        var held = asked < first ? first : asked > last ? last : asked;
        return new Choice(grain, Periods.Start(held, grain), metric)
        {
            Theme = theme,
            Map = !Periods.OfDays(grain) && Remapped(info) && PeriodText.Named(query["map"], PlaceMap.Then) is [PlaceMap.Today] ? PlaceMap.Today : PlaceMap.Then,
        };

        string? Asked() => MetricText.Themes.FirstOrDefault(known => known == query["theme"]);
    }

    /// <summary>The lengths of period of which a snapshot knows any: twelve months only when twelve have come, waves only where a metric is told by them.</summary>
    /// <param name="info">The snapshot.</param>
    /// <param name="theme">The part of the work; null for the main metrics.</param>
    /// <param name="days">Whether days and weeks may be chosen.</param>
    public static IEnumerable<Grain> Lengths(SnapshotInfo info, string? theme, bool days = false) =>
        Enum.GetValues<Grain>().Where(grain => (days || !Periods.OfDays(grain)) && info.Earliest(grain) <= (Periods.OfDays(grain) ? info.Latest(grain) : info.LastMonth) && MetricText.Of(theme).Any(metric => metric.Knows(grain)));

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

    /// <summary>Whether it is of days or weeks.</summary>
    public bool OfDays => Periods.OfDays(Grain);

    /// <summary>The first day of the period before; of a day the same weekday a week before, because weekdays differ.</summary>
    public DateOnly Before => Periods.Step(Period, Grain, Grain == Grain.Day ? -7 : -1);

    /// <summary>The first day of the period a year before; of a day or week the same weekday or the week 52 weeks before.</summary>
    public DateOnly YearBefore => OfDays ? Period.AddDays(-7 * 52) : Period.AddYears(-1);

    /// <summary>The same choice for a place, which may not be told by day to the viewer: then the month.</summary>
    public Choice For(Unit unit, SnapshotInfo info) => OfDays && !unit.ByDay ? ByMonth(info) : this;

    /// <summary>The month that has ended which a choice of a day or week lies in, or the last; any other choice stays.</summary>
    public Choice ByMonth(SnapshotInfo info) => !OfDays ? this : this with { Grain = Grain.Month, Period = LastMonth < info.LastMonth ? LastMonth : info.LastMonth };

    /// <summary>The first day of the last month of the period.</summary>
    public DateOnly LastMonth => Periods.Start(Periods.End(Period, Grain), Grain.Month);

    /// <summary>The query of an address that makes the same choice again.</summary>
    public string Query =>
        $"?grain={PeriodText.Word(Grain)}&period={PeriodText.Key(Period, Grain)}" + (Theme is null ? "" : $"&theme={Theme}") + (Metric is null ? "" : $"&metric={Metric.Id}") + (Map == PlaceMap.Then ? "" : "&map=today");
}
