namespace DongHaeng.Warehouse.Read;

/// <summary>A figure of a closed month (확정) that is told otherwise since.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Level">City, gu or dong.</param>
/// <param name="UnitId">The place's stable id.</param>
/// <param name="Code">Its code in the month.</param>
/// <param name="Ko">Its Korean name in the month.</param>
/// <param name="En">Its English name in the month.</param>
/// <param name="Breakdown">By what it is split; null for the total.</param>
/// <param name="Category">The breakdown's code; null for the total.</param>
/// <param name="Was">As it stood when the month was closed.</param>
/// <param name="Is">As it stands now.</param>
/// <param name="FileCount">How many files that came since changed it, as far as the viewer may know of them; 0 where time or the definition did.</param>
/// <param name="Files">The first five, each with its supplier.</param>
public sealed record Correction(
    string Metric, Level Level, string UnitId, string Code, string Ko, string En, string? Breakdown, string? Category, CorrectedFigure Was,
    CorrectedFigure Is, int FileCount, IReadOnlyList<string> Files);
