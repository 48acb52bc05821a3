using System.Globalization;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Administration.Suppliers;

/// <summary>What a supplier owes, as lines: all that is open, and the newest month of every other dataset.</summary>
internal static class OwedRows
{
    public static IReadOnlyList<ListRow> Of(IEnumerable<CollectionRow> rows, Texts texts)
    {
        var all = rows.ToList();
        var newest = all.GroupBy(row => row.Dataset).Select(one => one.MaxBy(row => row.Month)!);
        return
        [
            .. all.Where(SupplierStanding.IsOpen).Union(newest).OrderByDescending(SupplierStanding.IsOpen).ThenBy(row => row.Due).ThenBy(row => row.Dataset, StringComparer.Ordinal)
                .Select(row => Line(row, texts)),
        ];
    }

    // Whether a month came empty is a figure: it is told as that it came.
    private static ListRow Line(CollectionRow row, Texts texts)
    {
        var contract = ContractCatalog.Find(row.Dataset);
        var open = SupplierStanding.IsOpen(row);
        return new ListRow(contract is null ? row.Dataset : texts.Pick(contract.Ko, contract.En), null,
        [
            row.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), row.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            new ListCell(open ? texts.Collection.Status(row.Status) : texts.Supplier.NotOpen, open),
            row.ReceivedAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "–",
        ]);
    }
}
