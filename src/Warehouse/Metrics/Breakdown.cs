namespace DongHaeng.Warehouse.Metrics;

/// <summary>A split of a metric by the codes of a column.</summary>
/// <param name="Id">Its name in the metric's SELECT and in URLs.</param>
/// <param name="Dataset">The dataset whose contract lists the codes.</param>
/// <param name="Column">The column of that dataset.</param>
public sealed record Breakdown(string Id, string Dataset, string Column);
