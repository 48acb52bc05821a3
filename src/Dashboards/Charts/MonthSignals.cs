using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Charts;

/// <summary>Which months, waves or weeks of a series chance does not explain, and on which side.</summary>
/// <param name="Process">The mean and limits of the months that are complete and settled; null without one.</param>
/// <param name="Marked">The months with a signal; none while the limits are on trial. Up: above the mean, or rising.</param>
public sealed record MonthSignals(ProcessLimits? Process, IReadOnlyDictionary<DateOnly, (Signal Signal, bool Up)> Marked)
{
    /// <summary>The signals of a metric's months, ascending; months of few cases make limits and are never marked. What counts once a year has none: it falls from January on. Nor have days: they follow the weekdays.</summary>
    public static MonthSignals Of(Metric metric, Grain grain, IReadOnlyList<MetricRow> months, SnapshotInfo info)
    {
        var judged = Current().Where(row => !metric.OnceAYear && grain != Grain.Day && Periods.End(row.Period, grain) <= Periods.End(info.Latest(grain), grain) && row.Value is not null && Ground.Enough(row) && Ground.Settled(metric, row.Period, info)).ToList();
        var values = judged.Select(row => row.Value!.Value).ToList();
        var process = ProcessLimits.Of(values, metric.Kind != MetricKind.Proportion);
        var signals = process is { Trial: false } ? Signals.Of(values, process) : [];
        return new MonthSignals(process, signals.Index()
            .Where(s => s.Item != Signal.None && !(judged[s.Index].Denominator < Ground.FewCases))
            .ToDictionary(s => judged[s.Index].Period, s => (s.Item, Up(s.Index))));

        // Months before a change of the definition were made by another process.
        IEnumerable<MetricRow> Current() => months.Count == 0 ? [] : Definitions.Current(metric, grain, months[^1].Period, months);

        bool Up(int i) => signals[i] != Signal.Trend ? values[i] > process!.Mean
            : i > 0 && signals[i - 1] == Signal.Trend ? values[i] > values[i - 1] : values[i + 1] > values[i];
    }
}
