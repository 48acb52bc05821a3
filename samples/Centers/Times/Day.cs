using System.Collections.Concurrent;
using System.Globalization;

namespace DongHaeng.Samples.Centers.Times;

/// <summary>Days and months as the exports count them.</summary>
internal static class Day
{
    /// <summary>Few days come up again and again, so their texts are kept.</summary>
    private static readonly ConcurrentDictionary<DateOnly, string> Texts = new();

    public static string Text(DateOnly day) => Texts.GetOrAdd(day, d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static string Text(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static DateOnly Of(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads 2024-10-05 14:03:11 by its digits: every state of every record is read once.</summary>
    /// <exception cref="FormatException">It is written otherwise.</exception>
    public static DateTime Moment(string text) => text.Length == 19 && text[4] == '-' && text[10] == ' ' && text[13] == ':'
        ? new(Digits(text, 0, 4), Digits(text, 5, 2), Digits(text, 8, 2), Digits(text, 11, 2), Digits(text, 14, 2), Digits(text, 17, 2))
        : throw new FormatException($"'{text}' is no moment written as 2024-10-05 14:03:11.");

    private static int Digits(string text, int from, int count) => int.Parse(text.AsSpan(from, count), NumberStyles.None, CultureInfo.InvariantCulture);

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
