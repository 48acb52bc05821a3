namespace DongHaeng.Dashboards.Administration;

/// <summary>A row of a <see cref="ListTable"/>.</summary>
/// <param name="Name">What the row is about.</param>
/// <param name="Href">Its own page; null for none.</param>
/// <param name="Cells">The other cells, as many as the table has further heads.</param>
public sealed record ListRow(string Name, string? Href, IReadOnlyList<ListCell> Cells);
