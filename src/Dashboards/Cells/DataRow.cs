namespace DongHaeng.Dashboards.Cells;

/// <summary>One row of a <see cref="DataTable"/>.</summary>
/// <param name="Name">The place or month.</param>
/// <param name="Cells">Its cells, as many as the table has heads.</param>
/// <param name="Href">The page of the place; null for none.</param>
/// <param name="Total">Whether it is the total.</param>
public sealed record DataRow(string Name, IReadOnlyList<Cell> Cells, string? Href = null, bool Total = false);
