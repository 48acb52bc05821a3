namespace DongHaeng.Warehouse.Read;

/// <summary>What a snapshot says of itself.</summary>
/// <param name="Id">Its number, such as 000012.</param>
/// <param name="AsOf">The reference day (기준일): what was known at its end.</param>
/// <param name="PublishedAt">When it was made.</param>
/// <param name="FirstMonth">The first month with data.</param>
/// <param name="LastMonth">The last month that has ended by <paramref name="AsOf"/>.</param>
/// <param name="ClosedThrough">The last month whose figures are final (확정); later ones are provisional (잠정). Null when none is.</param>
public sealed record SnapshotInfo(string Id, DateOnly AsOf, DateTimeOffset PublishedAt, DateOnly FirstMonth, DateOnly LastMonth, DateOnly? ClosedThrough);
