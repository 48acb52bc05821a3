using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Warehouse.Read;

/// <summary>What is asked of the gate.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Levels">Which sizes of place.</param>
/// <param name="Grain">How long a period.</param>
/// <param name="From">First day of the first period.</param>
/// <param name="To">First day of the last period.</param>
/// <param name="Unit">Only this unit and what lies in it; null for all that the scope opens.</param>
/// <param name="Breakdown">The id of a breakdown of the metric; null for totals only.</param>
/// <param name="Map">With the dongs of each period, or with those of the reference day.</param>
public sealed record MetricQuery(
    string Metric, IReadOnlyList<Level> Levels, Grain Grain, DateOnly From, DateOnly To, string? Unit = null, string? Breakdown = null, PlaceMap Map = PlaceMap.Then)
{
    /// <summary>Whether the metric is told so.</summary>
    /// <exception cref="ArgumentException">It has no such breakdown, or no such periods.</exception>
    internal void RequireSense()
    {
        var metric = MetricCatalog.Get(Metric);
        if (Breakdown != null && metric.Breakdowns.All(b => b.Id != Breakdown))
        {
            throw new ArgumentException($"The metric {metric.Id} has no breakdown '{Breakdown}'. It has: {string.Join(", ", metric.Breakdowns.Select(b => b.Id))}.");
        }

        if (!metric.Knows(Grain))
        {
            throw new ArgumentException(metric.WhyNot(Grain));
        }
    }
}
