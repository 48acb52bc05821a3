using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Maps;

/// <summary>The ground of one place: a convex shape around its centre.</summary>
/// <param name="Corners">The corners in turn.</param>
/// <param name="Beyond">What lies across the side from each corner to the next: the number of a place, or -1 for outside.</param>
public sealed record MapCell(IReadOnlyList<Spot> Corners, IReadOnlyList<int> Beyond);
