namespace DongHaeng.Ops.Contacts;

/// <summary>An address to write to when a supplier's data do not come.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Supplier">The supplier: c0371, g23 or foundation.</param>
/// <param name="Address">The mail address of the office.</param>
/// <param name="Language">ko or en.</param>
public sealed record Contact(string Id, string Supplier, string Address, string Language);
