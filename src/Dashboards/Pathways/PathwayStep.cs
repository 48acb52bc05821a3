using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Pathways;

/// <summary>A step on the way of those whom the work is about.</summary>
/// <param name="Ko">What it is called in Korean.</param>
/// <param name="En">What it is called in English.</param>
/// <param name="Metric">The metric whose cases are counted.</param>
/// <param name="Count">Which of its numbers says how many took the step.</param>
/// <param name="Rule">Within how many days of the first step the rules ask for it; null where they do not.</param>
public sealed record PathwayStep(string Ko, string En, string Metric, Func<MetricRow, long?> Count, int? Rule = null)
{
    /// <summary>Whether its metric says how long it took.</summary>
    public bool Timed { get; } = Count == Met && MetricCatalog.Get(Metric).Kind == MetricKind.Days;

    /// <summary>Those of whom it could be said.</summary>
    public static long? All(MetricRow row) => row.Denominator;

    /// <summary>Those of whom it is said.</summary>
    public static long? Met(MetricRow row) => row.Numerator;
}
