using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Trace;

/// <summary>Where a cell comes from.</summary>
/// <param name="Files">The files behind it, in the order of suppliers.</param>
/// <param name="Rejects">What was set aside in these files.</param>
/// <param name="Owed">What is owed for it and has not come in full.</param>
public sealed record CellTrace(IReadOnlyList<TracedFile> Files, IReadOnlyList<RejectLine> Rejects, IReadOnlyList<CollectionRow> Owed)
{
    /// <summary>The numerator that the files add up to.</summary>
    public long Numerator => Files.Sum(f => f.Numerator);

    /// <summary>The denominator that the files add up to; null for counts and sums.</summary>
    public long? Denominator => Files.Any(f => f.Denominator != null) ? Files.Sum(f => f.Denominator ?? 0) : null;
}
