using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>The pieces of a metric in a grid: its whole comes first, then the categories of each breakdown.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="First">The piece that is its whole.</param>
/// <param name="Breakdowns">Of each breakdown the numbers of its pieces in the grid.</param>
internal sealed record Sheet(Metric Metric, int First, int[][] Breakdowns)
{
    /// <summary>How many pieces it has.</summary>
    public int Pieces { get; } = 1 + Breakdowns.Sum(b => b.Length);

    /// <summary>How many counts a figure of it has: of counts and sums one, of shares and days three.</summary>
    public int CountsPerFigure => Metric.Kind is MetricKind.Count or MetricKind.Sum ? 1 : 3;
}
