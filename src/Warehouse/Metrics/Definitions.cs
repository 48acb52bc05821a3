using System.Globalization;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Metrics;

/// <summary>Where what a metric means changed. Figures of two meanings are never held against each other.</summary>
public static class Definitions
{
    /// <summary>What it means at the end of a period.</summary>
    public static MetricVersion At(Metric metric, DateOnly period, Grain grain) =>
        metric.Versions.LastOrDefault(v => v.Since <= Periods.End(period, grain)) ?? metric.Versions[0];

    /// <summary>The versions that began inside a period, so that its figure is made of several meanings: not the one that began on its first day.</summary>
    public static IReadOnlyList<MetricVersion> Within(Metric metric, DateOnly period, Grain grain) =>
        Between(metric, Periods.First(period, grain), Periods.End(period, grain));

    /// <summary>Whether two periods, in any order, and all that lies between them have one meaning: only then they are compared.</summary>
    public static bool Alike(Metric metric, Grain grain, DateOnly one, DateOnly other) => Break(metric, grain, one, other) == null;

    /// <summary>The last version that keeps two periods, in any order, from being compared; null where nothing does.</summary>
    public static MetricVersion? Break(Metric metric, Grain grain, DateOnly one, DateOnly other)
    {
        var (earlier, later) = one <= other ? (one, other) : (other, one);
        return Between(metric, Periods.First(earlier, grain), Periods.End(later, grain)).LastOrDefault();
    }

    /// <summary>The rows that are alike with the last period, so that one process made them.</summary>
    public static IEnumerable<MetricRow> Current(Metric metric, Grain grain, DateOnly last, IEnumerable<MetricRow> rows) =>
        rows.Where(row => Alike(metric, grain, row.Period, last));

    /// <summary>The number of the version that a period's figure goes by, the first being 1; "1-2" where one began inside it.</summary>
    public static string Number(Metric metric, DateOnly period, Grain grain)
    {
        var (first, last) = (Of(Periods.First(period, grain)), Of(Periods.End(period, grain)));
        return first == last ? Text(last) : $"{Text(first)}-{Text(last)}";

        int Of(DateOnly day) => Math.Max(1, metric.Versions.Count(v => v.Since <= day));
        static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }

    // The first version is no change: before it there was no figure.
    private static List<MetricVersion> Between(Metric metric, DateOnly first, DateOnly last) =>
        [.. metric.Versions.Skip(1).Where(v => v.Since > first && v.Since <= last)];
}
