namespace DongHaeng.Warehouse.Read;

/// <summary>What is asked of the figures of a closed month (확정) that were corrected since.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Levels">Which sizes of place.</param>
/// <param name="Metric">Only this metric; null for all.</param>
/// <param name="Parts">Whether also the categories of breakdowns, and not only the totals.</param>
public sealed record CorrectionQuery(DateOnly Month, IReadOnlyList<Level> Levels, string? Metric = null, bool Parts = true);
