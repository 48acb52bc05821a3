using System.Globalization;

namespace DongHaeng.Samples.Centers.Times;

/// <summary>Days and months as the exports count them.</summary>
internal static class Day
{
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static DateOnly Of(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? OfOrNull(string text) => text.Length == 0 ? null : Of(text);

    public static DateOnly FirstOfMonth(this DateOnly day) => new(day.Year, day.Month, 1);

    public static DateOnly LastOfMonth(this DateOnly day) => day.FirstOfMonth().AddMonths(1).AddDays(-1);

    /// <summary>First days of the months from one to another, both included.</summary>
    public static IEnumerable<DateOnly> Months(DateOnly first, DateOnly last)
    {
        for (var month = first.FirstOfMonth(); month <= last; month = month.AddMonths(1))
        {
            yield return month;
        }
    }

    /// <summary>Exports run at night, at half past eleven.</summary>
    public static DateTime Night(this DateOnly day) => day.ToDateTime(new TimeOnly(23, 30));
}
