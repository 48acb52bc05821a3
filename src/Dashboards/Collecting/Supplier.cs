using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>A line of the page: a gu with all its suppliers, or one supplier.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Href">The page of its suppliers; null for one supplier.</param>
/// <param name="Delivers">Whether a delivery is its own.</param>
public sealed record Supplier(string Name, string? Href, Func<CollectionRow, bool> Delivers);
