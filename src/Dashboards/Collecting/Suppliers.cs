using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>The lines of the page.</summary>
public static class Suppliers
{
    /// <summary>The gus in code order and who delivers for the whole city, or the suppliers of one gu.</summary>
    public static IReadOnlyList<Supplier> Of(
        IReadOnlyList<CollectionRow> rows, IReadOnlyList<Unit> gus, Unit? gu, Contract? dataset, Choice choice, Texts texts)
    {
        var singly = rows.Where(row => gu is not null || row.GuId is null).DistinctBy(row => row.SupplierId).Select(one => new Supplier(
            texts.Pick(one.Ko, one.En), null, row => row.SupplierId == one.SupplierId));
        return gu is not null ? [.. singly] :
        [
            .. gus.Select(one => new Supplier(
                Place.Name(one, texts), CollectionModels.Href(choice, one, dataset), row => row.GuId == one.Id)),
            .. singly,
        ];
    }
}
