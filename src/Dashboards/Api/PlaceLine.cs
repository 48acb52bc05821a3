using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Api;

/// <summary>A place as the API tells it.</summary>
/// <param name="Level">city, gu or dong.</param>
/// <param name="Code">The official code, which questions use.</param>
/// <param name="NameKo">Korean name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="UnitId">The stable id, which stays when code or name change.</param>
/// <param name="GuId">The stable id of its gu.</param>
/// <param name="Precision">Exact or Protected.</param>
/// <param name="ByDay">Whether its figures are told by day and week too.</param>
internal sealed record PlaceLine(string Level, string Code, string NameKo, string NameEn, string UnitId, string? GuId, string Precision, bool ByDay)
{
    /// <summary>The line of a unit.</summary>
    public static PlaceLine Of(Unit unit) => new(unit.Level.ToString().ToLowerInvariant(), unit.Code, unit.Ko, unit.En, unit.Id, unit.GuId, unit.Precision.ToString(), unit.ByDay);
}
