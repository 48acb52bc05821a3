namespace DongHaeng.Warehouse.Load;

/// <summary>What stands in the books of one supplier's dataset.</summary>
/// <param name="Supplier">The supplier.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Files">Files that came.</param>
/// <param name="Rows">Rows in them.</param>
/// <param name="Counts">What became of them.</param>
public sealed record PairBooks(string Supplier, string Dataset, int Files, long Rows, PairCounts Counts);
