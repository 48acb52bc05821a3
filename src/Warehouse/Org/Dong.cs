namespace DongHaeng.Warehouse.Org;

/// <summary>A dong (행정동) as it was called and coded in a span of days. One dong may have several, one after another.</summary>
/// <param name="Id">The stable id, such as d0363: it survives new codes and names.</param>
/// <param name="GuId">The gu that it lies in.</param>
/// <param name="Code">The 10-digit MOIS code in this span.</param>
/// <param name="Ko">Korean name in this span.</param>
/// <param name="En">English name in this span.</param>
/// <param name="From">First day of the span.</param>
/// <param name="To">Last day; null while it lasts.</param>
/// <param name="Longitude">Of its centroid, degrees east.</param>
/// <param name="Latitude">Of its centroid, degrees north.</param>
/// <param name="Area">In square kilometres, by the boundaries of July 2023; null where it is not known, as of dongs made since.</param>
public sealed record Dong(string Id, string GuId, string Code, string Ko, string En, DateOnly From, DateOnly? To, double Longitude, double Latitude, double? Area);
