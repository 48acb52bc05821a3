using DongHaeng.Warehouse.Owed;

namespace DongHaeng.Warehouse.Read;

/// <summary>How a supplier stands with what it owes of one dataset for one month, or one year of what is owed by year.</summary>
/// <param name="SupplierId">The center, the gu, or foundation.</param>
/// <param name="Kind">Which of them.</param>
/// <param name="Ko">Its Korean name.</param>
/// <param name="En">Its English name.</param>
/// <param name="GuId">Its gu; null for the foundation.</param>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="Month">First day of the month or year.</param>
/// <param name="Due">The day by whose night all of it is due.</param>
/// <param name="ReceivedAt">When the newest file for it arrived, Korean time; null where none was taken.</param>
/// <param name="Status">How it stands.</param>
/// <param name="DaysOwed">Days of the month up to the reference day; 1 for a year.</param>
/// <param name="DaysCovered">How many of them a taken file covers.</param>
/// <param name="Rows">Rows taken; null of care crises (돌봄위기), of which they would be a dong's figure.</param>
/// <param name="Rejected">Rows set aside, of the file that ends in the month and came last.</param>
public sealed record CollectionRow(
    string SupplierId, SupplierKind Kind, string Ko, string En, string? GuId, string Dataset, DateOnly Month, DateOnly Due, DateTime? ReceivedAt,
    OwedStatus Status, int DaysOwed, int DaysCovered, long? Rows, long Rejected);
