namespace DongHaeng.Warehouse.Read;

/// <summary>A person to whom figures are shown, on a page, in a file or by mail.</summary>
/// <param name="Account">The account's name, as the audit log writes it.</param>
/// <param name="Role">What the person is.</param>
/// <param name="UnitId">The unit that is the person's own: a gu for a supervisor, a dong for a dong head, null for others.</param>
public sealed record Viewer(string Account, Role Role, string? UnitId);
