using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Releasing;

/// <summary>How much of what a unit's suppliers owed has come: days that files cover, of days owed, over all datasets.</summary>
/// <param name="rows">What all suppliers owed in the months of the period.</param>
internal sealed class Deliveries(IReadOnlyList<CollectionRow> rows)
{
    /// <summary>The share, from 0 to 1; 1 where nothing was owed.</summary>
    /// <param name="unitId">seoul, a gu, or a dong: its center.</param>
    /// <param name="last">A day of the period's last month, by which a dong's center is found.</param>
    public double Share(string unitId, DateOnly last)
    {
        var own = rows.Where(row => Rests(row, unitId, last)).ToList();
        var owed = own.Sum(row => (long)row.DaysOwed);
        return owed == 0 ? 1 : own.Sum(row => (long)Math.Min(row.DaysCovered, row.DaysOwed)) / (double)owed;
    }

    private static bool Rests(CollectionRow row, string unitId, DateOnly last) => unitId switch
    {
        "seoul" => true,
        ['g', ..] => row.GuId == unitId,
        _ => row.Kind == SupplierKind.Center && OrgUnits.DongsServed(row.SupplierId, last).Any(dong => dong.Id == unitId),
    };
}
