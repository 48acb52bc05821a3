using DongHaeng.Warehouse;

namespace DongHaeng.Reports.Narrative;

/// <summary>When a month's figures become final.</summary>
public static class Closing
{
    /// <summary>The day with whose end a month closes: the given business day of the following month.</summary>
    public static DateOnly DayOf(DateOnly month, int businessDay)
    {
        var day = month.AddMonths(1);
        while (Calendar.ClosedThrough(day.AddDays(1), businessDay) < month)
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
