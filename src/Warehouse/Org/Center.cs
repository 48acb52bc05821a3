namespace DongHaeng.Warehouse.Org;

/// <summary>A dong welfare center (동행센터) in a span of days in which it was open. A center is a supplier of files.</summary>
/// <param name="Id">The stable id, such as c0363.</param>
/// <param name="GuId">The gu that it belongs to.</param>
/// <param name="Ko">Korean name.</param>
/// <param name="En">English name.</param>
/// <param name="From">First day open.</param>
/// <param name="To">Last day open; null while it is.</param>
public sealed record Center(string Id, string GuId, string Ko, string En, DateOnly From, DateOnly? To);
