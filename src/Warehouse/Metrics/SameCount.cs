namespace DongHaeng.Warehouse.Metrics;

/// <summary>A count of a metric, or of some categories of one of its breakdowns.</summary>
/// <param name="Which">counted, rest or all: those counted, the others, and both.</param>
/// <param name="Breakdown">The breakdown; null for the whole.</param>
/// <param name="Categories">Its categories, which are added up; none for the whole.</param>
public sealed record SameCount(string Which, string? Breakdown, IReadOnlyList<string> Categories);
