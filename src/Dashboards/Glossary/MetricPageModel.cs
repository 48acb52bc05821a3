using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Dashboards.Glossary;

/// <summary>All that a metric's own page shows.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Definition">What it means now.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Pitfalls">What to beware of.</param>
/// <param name="Entries">The rest of its declaration, as heads and texts.</param>
/// <param name="Versions">What it has meant since when, and why it changed.</param>
/// <param name="Links">Where its figures are.</param>
/// <param name="Beside">The share beside it; null for none.</param>
public sealed record MetricPageModel(
    Metric Metric, string Definition, string Why, string Pitfalls, IReadOnlyList<(string Head, string Text)> Entries, IReadOnlyList<(string Since, string Text)> Versions,
    IReadOnlyList<Link> Links, Link? Beside);
