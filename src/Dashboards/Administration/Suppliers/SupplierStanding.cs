using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Administration.Suppliers;

/// <summary>How a supplier stands with what it owes, without saying how much came.</summary>
/// <param name="Id">The supplier: c0371, g23 or foundation.</param>
/// <param name="Name">What it is called.</param>
/// <param name="GuId">The gu that it lies in; null for the foundation.</param>
/// <param name="Open">How many months of datasets are missing, refused or behind.</param>
/// <param name="FirstDue">When the first of them was due; null where none is.</param>
/// <param name="LastReceived">When something last came; null for never.</param>
public sealed record SupplierStanding(string Id, string Name, string? GuId, int Open, DateOnly? FirstDue, DateTimeOffset? LastReceived)
{
    /// <summary>How all stand, in the order of gus.</summary>
    public static IReadOnlyList<SupplierStanding> Of(Installation installation, Texts texts)
    {
        var received = installation.LastReceived();
        return [.. installation.Owed().GroupBy(row => row.SupplierId).Select(rows => Of([.. rows], received, texts))];
    }

    /// <summary>Whether something is missing, refused, or behind; what came late is there.</summary>
    public static bool IsOpen(CollectionRow row) =>
        row.Status is OwedStatus.Missing or OwedStatus.Refused || (row.Status == OwedStatus.Late && row.DaysCovered < row.DaysOwed);

    private static SupplierStanding Of(List<CollectionRow> rows, IReadOnlyDictionary<string, DateTimeOffset> received, Texts texts)
    {
        var (id, open) = (rows[0].SupplierId, rows.Where(IsOpen).ToList());
        return new SupplierStanding(
            id, texts.Pick(rows[0].Ko, rows[0].En), rows[0].GuId, open.Count, open.Count == 0 ? null : open.Min(row => row.Due), received.TryGetValue(id, out var last) ? last : null);
    }
}
