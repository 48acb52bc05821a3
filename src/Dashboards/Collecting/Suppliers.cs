using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>The lines of the page.</summary>
public static class Suppliers
{
    /// <summary>The gus in code order, or the centers of one gu.</summary>
    public static IReadOnlyList<Supplier> Of(
        IReadOnlyList<CollectionRow> rows, IReadOnlyList<Unit> gus, Unit? gu, Choice choice, Texts texts)
    {
        if (gu is null)
        {
            return [.. gus.Select(one => new Supplier(
                Place.Name(one, texts), $"/collection?period={PeriodText.Key(choice.Period)}&gu={one.Code}", row => row.GuId == one.Id))];
        }

        return [.. rows.DistinctBy(row => row.CenterId).Select(center => new Supplier(
            texts.Pick(center.CenterKo, center.CenterEn), null, row => row.CenterId == center.CenterId))];
    }
}
