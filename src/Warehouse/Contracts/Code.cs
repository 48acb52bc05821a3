namespace DongHaeng.Warehouse.Contracts;

/// <summary>One value of a code list.</summary>
/// <param name="Id">As it stands in files.</param>
/// <param name="Ko">Its Korean name.</param>
/// <param name="En">Its English name.</param>
public sealed record Code(string Id, string Ko, string En);
