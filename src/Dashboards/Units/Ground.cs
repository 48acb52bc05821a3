using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>Whether a figure stands on enough to be compared or judged; it is shown either way.</summary>
public static class Ground
{
    /// <summary>Fewer cases are shown and never judged (statistics: n &lt; 10).</summary>
    public const long FewCases = 10;

    // One missing center of 425 moves a figure of the city by less than it varies anyway; one of a gu's twenty does not.
    private const double NearlyAll = 0.98;

    /// <summary>Whether nearly all of its data have come.</summary>
    public static bool Enough(MetricRow row) => row.Received >= NearlyAll * row.Expected;

    /// <summary>
    /// Whether the results of a month have had time to come in. A share reads low until they have; counts do not wait
    /// for results, and a median of days allows for open cases itself.
    /// </summary>
    public static bool Settled(Metric metric, DateOnly month, SnapshotInfo info) =>
        metric is not { Kind: MetricKind.Proportion, LookbackMonths: > 1 } || month.AddMonths(metric.LookbackMonths) <= info.LastMonth;
}
