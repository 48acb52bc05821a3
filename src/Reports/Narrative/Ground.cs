using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Reports.Narrative;

/// <summary>Whether a figure stands on enough to be compared; it is shown either way.</summary>
public static class Ground
{
    /// <summary>With fewer cases than these a share or median is not compared.</summary>
    public const long FewCases = 10;

    /// <summary>Whether results come over months, so that a metric's last months still move.</summary>
    public static bool Moves(Metric metric) => metric.LookbackMonths > 1;

    /// <summary>Whether no late result can move a month any more, seen from a reference day.</summary>
    public static bool Settled(Metric metric, DateOnly month, DateOnly asOf) =>
        !Moves(metric) || month.AddMonths(metric.LookbackMonths) <= Calendar.MonthOf(asOf);
}
