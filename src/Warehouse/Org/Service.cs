namespace DongHaeng.Warehouse.Org;

/// <summary>Which center does the work of which dong in a span of days.</summary>
/// <param name="CenterId">The center.</param>
/// <param name="DongId">The dong.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it lasts.</param>
public sealed record Service(string CenterId, string DongId, DateOnly From, DateOnly? To);
