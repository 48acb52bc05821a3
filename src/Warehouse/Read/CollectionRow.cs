namespace DongHaeng.Warehouse.Read;

/// <summary>What came of what one center owes of one dataset for one month.</summary>
/// <param name="CenterId">The center.</param>
/// <param name="CenterKo">Its Korean name.</param>
/// <param name="CenterEn">Its English name.</param>
/// <param name="GuId">Its gu.</param>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="Month">First day of the month.</param>
/// <param name="DaysOwed">Days of the month up to the reference day.</param>
/// <param name="DaysCovered">How many of them a taken file covers.</param>
/// <param name="Rows">Rows taken.</param>
/// <param name="Rejected">Rows set aside.</param>
public sealed record CollectionRow(
    string CenterId, string CenterKo, string CenterEn, string GuId, string Dataset, DateOnly Month, int DaysOwed, int DaysCovered, long Rows, long Rejected);
