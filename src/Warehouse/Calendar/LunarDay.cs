using System.Globalization;

namespace DongHaeng.Warehouse;

/// <summary>Days of the Korean lunar calendar, which is reckoned at the meridian of Korea and so differs from China's at times.</summary>
internal static class LunarDay
{
    private static readonly KoreanLunisolarCalendar Lunar = new();

    /// <summary>The day on which a lunar month's day falls, of the month itself and not of its leap month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies after 2050, where the platform's calendar ends.</exception>
    public static DateOnly In(int year, int month, int day)
    {
        // Months are counted through the year, a leap month among them.
        var leap = Lunar.GetLeapMonth(year);
        var counted = leap > 0 && leap <= month ? month + 1 : month;
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, counted, day, 0, 0, 0, 0));
    }
}
