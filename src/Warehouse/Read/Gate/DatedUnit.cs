namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>A place as it was called from one day to another.</summary>
/// <param name="No">The place's number among those of its snapshot, the same under every name.</param>
/// <param name="Level">City, gu or dong.</param>
/// <param name="Id">Its stable id.</param>
/// <param name="GuId">The gu that it lies in; null for the city.</param>
/// <param name="Code">Its code then.</param>
/// <param name="Ko">Its Korean name then.</param>
/// <param name="En">Its English name then.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null where it is still called so.</param>
internal sealed record DatedUnit(int No, Level Level, string Id, string? GuId, string Code, string Ko, string En, DateOnly From, DateOnly? To)
{
    /// <summary>Whether it was called so on some day between two.</summary>
    public bool Within(DateOnly first, DateOnly last) => From <= last && (To ?? last) >= first;
}
