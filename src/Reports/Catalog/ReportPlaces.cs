using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>The places that a viewer may have reports on.</summary>
public static class ReportPlaces
{
    /// <summary>The city and dongs that a scope opens, and the gus that it opens with their dongs: a report on a gu is about them.</summary>
    public static IReadOnlyList<Unit> Of(MetricReader reader, Scope scope)
    {
        var units = reader.Units(scope);
        var open = units.Where(unit => unit.Level == Level.Dong).Select(dong => dong.GuId).ToHashSet();
        return [.. units.Where(unit => unit.Level != Level.Gu || (unit.Precision != Precision.Protected && open.Contains(unit.Id)))];
    }
}
