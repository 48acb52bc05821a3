using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>Of which place's dongs the spread is shown beside a place.</summary>
public static class Spreads
{
    private const int Enough = 20;

    /// <summary>
    /// The place: for a dong and for a city or gu whose dongs are not all open, the city, or the gu itself where a
    /// viewer's own dongs are not enough. Null where every dong is open, so that they are compared one by one.
    /// </summary>
    /// <param name="unit">The place that is looked at.</param>
    /// <param name="units">What the viewer may open.</param>
    public static Unit? Of(Unit unit, IReadOnlyList<Unit> units)
    {
        var city = units.FirstOrDefault(other => other.Level == Level.City);
        var gus = units.Where(other => other.Level == Level.Gu).ToList();
        var open = units.Where(other => other.Level == Level.Dong).Select(dong => dong.GuId).ToHashSet();
        return gus.All(gu => open.Contains(gu.Id)) && units.Count(other => other.Level == Level.Dong) >= Enough ? null : city;
    }
}
