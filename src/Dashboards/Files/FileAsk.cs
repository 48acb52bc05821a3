using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Files;

/// <summary>What a file's address asks for.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Grain">How long a period.</param>
/// <param name="From">First day of the first period.</param>
/// <param name="To">First day of the last period.</param>
/// <param name="Levels">Which sizes of place.</param>
/// <param name="Breakdown">The breakdown; null for totals.</param>
/// <param name="Map">With the dongs of each period, or with those of the reference day.</param>
public sealed record FileAsk(Metric Metric, Grain Grain, DateOnly From, DateOnly To, IReadOnlyList<Level> Levels, string? Breakdown, PlaceMap Map)
{
    // A file stands at its page's address, so the page's own words may be there.
    private static readonly IReadOnlyList<string> Keys = [.. Choice.Keys, "from", "to", "level", "by"];

    /// <summary>
    /// Reads an address; null when something in it cannot be or is not known. Without a period it is the last month,
    /// without levels the place alone.
    /// </summary>
    public static FileAsk? Of(string metric, Level own, IQueryCollection query, SnapshotInfo info)
    {
        var levels = PeriodText.Named<Level>(query["level"], own);
        var by = query["by"].ToString() is { Length: > 0 } named ? named : null;
        if (!Choice.Knows(query, Keys) || MetricCatalog.Find(metric) is not { } known
            || PeriodText.Named<Grain>(query["grain"], Grain.Month) is not [var length] || !known.Knows(length) || FileSpan.Of(query, length, info) is not { } span
            || levels is null || PeriodText.Named<PlaceMap>(query["map"], PlaceMap.Then) is not [var map] || (by is not null && known.Breakdowns.All(breakdown => breakdown.Id != by)))
        {
            return null;
        }

        return new FileAsk(known, length, span.From, span.To, levels, by, map);
    }

    /// <summary>What is wrong with an address that asks for days or weeks and is not understood; null where it asks for longer periods, or where something else is wrong.</summary>
    public static string? Trouble(string metric, IQueryCollection query, Texts texts) =>
        PeriodText.Named<Grain>(query["grain"], Grain.Month) is not [(Grain.Day or Grain.Week) and var length] || MetricCatalog.Find(metric) is not { } known ? null
        : !known.Knows(length) ? texts.Day.NotTold(Cells.MetricText.Name(known, texts.Language), length, known.Knows(Grain.Week) ? Grain.Week : known.Shortest)
        : new[] { "period", "from", "to" }.Any(key => !string.IsNullOrEmpty(query[key]) && PeriodText.Parse(query[key], length) is null) ? texts.Day.NoDay
        : null;

    /// <summary>The question for the gate.</summary>
    public MetricQuery Query(Unit unit) => new(Metric.Id, Levels, Grain, From, To, unit.Id, Breakdown, Map);

    /// <summary>Whether the file of a place may hold figures of another one.</summary>
    public bool Holds(Unit unit, Unit other) => Levels.Contains(other.Level) && (unit.Level == Level.City || other.Id == unit.Id || other.GuId == unit.Id);

    /// <summary>The file's name: discovery_linked_11680_2024-01_2024-10.csv.</summary>
    public string Name(Unit unit, string form) =>
        $"{Metric.Id}_{(unit.Level == Level.City ? unit.Id : unit.Code)}_{PeriodText.Key(From, Grain)}{(From == To ? "" : "_" + PeriodText.Key(To, Grain))}.{form}";
}
