namespace DongHaeng.Warehouse;

/// <summary>A day on which public offices are closed for a reason other than the weekend.</summary>
/// <param name="Day">The day; it may lie on a weekend.</param>
/// <param name="Ko">Korean name.</param>
/// <param name="En">English name.</param>
public sealed record Holiday(DateOnly Day, string Ko, string En);
