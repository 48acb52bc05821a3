namespace DongHaeng.Warehouse.Owed;

/// <summary>What is owed of a dataset for a month or a year by everybody who delivers it.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="First">First day of the period.</param>
/// <param name="Last">The last of its days that are owed by now.</param>
/// <param name="Due">The day by whose night it is due.</param>
/// <param name="DueThrough">The last of its days that are due by now; the day before <paramref name="First"/> where none is.</param>
internal sealed record OwedPeriod(string Dataset, DateOnly First, DateOnly Last, DateOnly Due, DateOnly DueThrough);
