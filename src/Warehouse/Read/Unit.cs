namespace DongHaeng.Warehouse.Read;

/// <summary>A place that a viewer may choose.</summary>
/// <param name="Level">City, gu or dong.</param>
/// <param name="Id">Stable id: seoul, g23, d0371.</param>
/// <param name="Code">Its code at the snapshot's reference day.</param>
/// <param name="Ko">Korean name.</param>
/// <param name="En">English name.</param>
/// <param name="GuId">The gu that it lies in; null for the city.</param>
/// <param name="Precision">How precisely its figures are shown to him.</param>
public sealed record Unit(Level Level, string Id, string Code, string Ko, string En, string? GuId, Precision Precision = Precision.Exact)
{
    /// <summary>Whether its figures are told to him by day and week too.</summary>
    public bool ByDay { get; init; }
}
