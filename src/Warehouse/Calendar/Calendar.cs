namespace DongHaeng.Warehouse;

/// <summary>Months, and when their figures become final.</summary>
public static class Calendar
{
    /// <summary>The first day of a day's month.</summary>
    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>The last day of a day's month.</summary>
    public static DateOnly EndOfMonth(DateOnly day) => MonthOf(day).AddMonths(1).AddDays(-1);

    /// <summary>
    /// The last month that is closed at the end of a day: its figures are final once the given business day of the
    /// following month has passed.
    /// </summary>
    public static DateOnly ClosedThrough(DateOnly day, int businessDay)
    {
        var month = MonthOf(day);
        return BusinessDays.Nth(month, businessDay) < day ? month.AddMonths(-1) : month.AddMonths(-2);
    }
}
