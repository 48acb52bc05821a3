using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Rounds;

/// <summary>A supplier's dataset that was read again.</summary>
/// <param name="Supplier">The supplier.</param>
/// <param name="Dataset">The dataset.</param>
/// <param name="Files">How many files it has sent of it.</param>
/// <param name="Before">What the books held.</param>
/// <param name="After">What they hold now.</param>
public sealed record ReplayedPair(string Supplier, string Dataset, int Files, PairCounts Before, PairCounts After);
