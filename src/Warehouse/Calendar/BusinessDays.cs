namespace DongHaeng.Warehouse;

/// <summary>The days on which public offices work: Monday to Friday without the public holidays.</summary>
public static class BusinessDays
{
    /// <summary>Whether offices work on a day.</summary>
    public static bool Holds(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Holidays.On(day) == null;

    /// <summary>The first business day after a day.</summary>
    public static DateOnly Next(DateOnly day) => OnOrAfter(day.AddDays(1));

    /// <summary>The last business day before a day.</summary>
    public static DateOnly Previous(DateOnly day) => Walk(day.AddDays(-1), -1);

    /// <summary>The day itself where offices work, otherwise the next business day.</summary>
    public static DateOnly OnOrAfter(DateOnly day) => Walk(day, 1);

    /// <summary>The n-th business day of a month; 1 is the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month has fewer business days, or the number is not positive.</exception>
    public static DateOnly Nth(DateOnly month, int number)
    {
        var first = Calendar.MonthOf(month);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        var day = OnOrAfter(first);
        for (var i = 1; i < number; i++)
        {
            day = Next(day);
        }

        return day.Month == first.Month ? day
            : throw new ArgumentOutOfRangeException(nameof(number), number, $"{first:yyyy-MM} has fewer business days.");
    }

    /// <summary>How many business days lie after one day and up to another, which counts itself; negative where it lies before.</summary>
    public static int Between(DateOnly after, DateOnly upTo) => upTo < after
        ? -Between(upTo, after)
        : Enumerable.Range(1, upTo.DayNumber - after.DayNumber).Count(i => Holds(after.AddDays(i)));

    private static DateOnly Walk(DateOnly day, int step)
    {
        while (!Holds(day))
        {
            day = day.AddDays(step);
        }

        return day;
    }
}
