using DongHaeng.Dashboards.Units;
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
public sealed record FileAsk(Metric Metric, Grain Grain, DateOnly From, DateOnly To, IReadOnlyList<Level> Levels, string? Breakdown)
{
    // Longer spans are asked for in parts.
    private const int MonthsAtOnce = 240;

    /// <summary>
    /// Reads an address; null when something in it cannot be. Without a period it is the last month, without levels
    /// the place alone.
    /// </summary>
    public static FileAsk? Of(string metric, Level own, IQueryCollection query, SnapshotInfo info)
    {
        var from = Month(query["from"], info.LastMonth);
        var to = Month(query["to"], from);
        var levels = Named<Level>(query["level"], own);
        var grain = Named<Grain>(query["grain"], Grain.Month);
        var by = query["by"].ToString() is { Length: > 0 } named ? named : null;
        if (MetricCatalog.Find(metric) is not { } known || from is not { } first || to is not { } last || first > last
            || first.AddMonths(MonthsAtOnce) < last || levels is null || grain is not [var length]
            || (by is not null && known.Breakdowns.All(breakdown => breakdown.Id != by)))
        {
            return null;
        }

        return new FileAsk(known, length, Periods.Start(first, length), Periods.Start(last, length), levels, by);
    }

    /// <summary>The question for the gate.</summary>
    public MetricQuery Query(Unit unit) => new(Metric.Id, Levels, Grain, From, To, unit.Id, Breakdown);

    /// <summary>The file's name: discovery_linked_11680_2024-01_2024-10.csv.</summary>
    public string Name(Unit unit, string form) =>
        $"{Metric.Id}_{(unit.Level == Level.City ? unit.Id : unit.Code)}_{PeriodText.Key(From)}{(From == To ? "" : "_" + PeriodText.Key(To))}.{form}";

    private static DateOnly? Month(string? text, DateOnly? otherwise) => string.IsNullOrEmpty(text) ? otherwise : PeriodText.Parse(text);

    private static List<T>? Named<T>(string? text, T otherwise)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return [otherwise];
        }

        var words = text.Split(',');
        var named = Enum.GetValues<T>().Where(value => words.Contains(PeriodText.Word(value))).ToList();
        return named.Count == words.Length ? named : null;
    }
}
