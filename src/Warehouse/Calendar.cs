namespace DongHaeng.Warehouse;

/// <summary>Months and business days.</summary>
public static class Calendar
{
    /// <summary>The first day of a day's month.</summary>
    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>The last day of a day's month.</summary>
    public static DateOnly EndOfMonth(DateOnly day) => MonthOf(day).AddMonths(1).AddDays(-1);

    /// <summary>
    /// The last month that is closed at the end of a day: its figures are final once the given business day of the
    /// following month has passed. Business days are Monday to Friday; public holidays come with the delivery calendar.
    /// </summary>
    public static DateOnly ClosedThrough(DateOnly day, int businessDay)
    {
        var month = MonthOf(day);
        return BusinessDay(month, businessDay) < day ? month.AddMonths(-1) : month.AddMonths(-2);
    }

    private static DateOnly BusinessDay(DateOnly month, int number)
    {
        var days = Enumerable.Range(0, 31).Select(month.AddDays).Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        return days.ElementAt(number - 1);
    }
}
