using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Notable;

/// <summary>A month of a place that its own past does not explain.</summary>
/// <param name="Unit">The place.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Row">The month's row, as the viewer may see it.</param>
/// <param name="Signal">Which signal.</param>
/// <param name="Up">Above the mean, or rising.</param>
/// <param name="Process">The mean and limits of its past.</param>
public sealed record Finding(Unit Unit, Metric Metric, MetricRow Row, Signal Signal, bool Up, ProcessLimits Process)
{
    /// <summary>How far the month lies from the mean, in distances from the mean to a limit: beyond 1 it is outside. It orders what is listed, whatever the size of the place or figure.</summary>
    public double Distance => Process.Limits is { } limits && Row.Value is { } value ? Math.Abs(value - Process.Mean) / (limits.Upper - Process.Mean) : 0;
}
