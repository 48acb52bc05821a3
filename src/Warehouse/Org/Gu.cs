namespace DongHaeng.Warehouse.Org;

/// <summary>A district of Seoul (자치구) as it was called in a span of days.</summary>
/// <param name="Id">The stable id, such as g23.</param>
/// <param name="Code">The 5-digit code of the Ministry of the Interior (MOIS).</param>
/// <param name="Ko">Korean name.</param>
/// <param name="En">English name.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null while it lasts.</param>
public sealed record Gu(string Id, string Code, string Ko, string En, DateOnly From, DateOnly? To);
