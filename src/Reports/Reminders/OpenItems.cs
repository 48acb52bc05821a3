using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Reminders;

/// <summary>What a contact is told of: what its supplier owes itself, and what those owe that it looks after.</summary>
/// <param name="Own">Of the supplier itself.</param>
/// <param name="Others">Of a gu's centers, or of all others for the foundation.</param>
public sealed record OpenItems(IReadOnlyList<CollectionRow> Own, IReadOnlyList<CollectionRow> Others)
{
    /// <summary>How many there are.</summary>
    public int Count => Own.Count + Others.Count;

    /// <summary>Whether something is missing, refused, or behind. What came late is there: nobody is reminded of it.</summary>
    public static bool IsOpen(CollectionRow row) =>
        row.Status is OwedStatus.Missing or OwedStatus.Refused || (row.Status == OwedStatus.Late && row.DaysCovered < row.DaysOwed);

    /// <summary>What concerns a supplier's contacts.</summary>
    public static OpenItems Of(string supplier, IReadOnlyList<CollectionRow> open) => new(
        [.. open.Where(row => row.SupplierId == supplier)],
        [.. open.Where(row => row.SupplierId != supplier && (supplier == "foundation" || row.GuId == supplier))]);
}
