using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>Names and addresses of a unit.</summary>
public static class Place
{
    /// <summary>Its name in the language of the page.</summary>
    public static string Name(Unit unit, Texts texts) => texts.Pick(unit.Ko, unit.En);

    /// <summary>A row's name in the language of the page.</summary>
    public static string Name(MetricRow row, Texts texts) => texts.Pick(row.Ko, row.En);

    /// <summary>The address of its page, without a query.</summary>
    public static string Path(Level level, string code) => level switch
    {
        Level.City => "/city",
        Level.Gu => $"/gu/{code}",
        _ => $"/dong/{code}",
    };

    /// <summary>The address of its page, without a query.</summary>
    public static string Path(Unit unit) => Path(unit.Level, unit.Code);

    /// <summary>The unit with a code, among those that a viewer may open; the city needs no code. Null for none.</summary>
    public static Unit? Find(IReadOnlyList<Unit> units, Level level, string code) =>
        units.FirstOrDefault(unit => unit.Level == level && (level == Level.City || unit.Code == code));

    /// <summary>The units above one, among those that a viewer may open, the largest first.</summary>
    public static IReadOnlyList<Unit> Above(IReadOnlyList<Unit> units, Unit unit) =>
        [.. units.Where(other => other.Level < unit.Level && (other.Level == Level.City || other.Id == unit.GuId))];

    /// <summary>The size of what lies in a unit, of which the viewer may open some; null for none.</summary>
    public static Level? PartsOf(Unit unit, IReadOnlyList<Unit> units) => unit.Level switch
    {
        Level.City when units.Any(other => other.Level == Level.Gu) => Level.Gu,
        Level.Gu when units.Any(other => other.Level == Level.Dong && other.GuId == unit.Id) => Level.Dong,
        _ => null,
    };
}
