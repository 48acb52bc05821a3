using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Compare;

/// <summary>What stands in the table of a comparison beside the figures and what was found of them.</summary>
public sealed record CompareColumns
{
    /// <summary>The share beside a count, with its rows of the period; null for none.</summary>
    public (Metric Share, IReadOnlyList<MetricRow> Rows)? Beside { get; init; }

    /// <summary>What plans ask at the end of the period, by the id of the place; empty where nobody has a target.</summary>
    public IReadOnlyDictionary<string, Target> Targets { get; init; } = new Dictionary<string, Target>();

    /// <summary>The standardised rate of what the places are parts of; null of a metric without one.</summary>
    public Standardised? Whole { get; init; }
}
