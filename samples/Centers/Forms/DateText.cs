using System.Collections.Concurrent;
using System.Globalization;

namespace DongHaeng.Samples.Centers.Forms;

/// <summary>Days and moments as suppliers write them, and as serials of a workbook.</summary>
internal static class DateText
{
    private static readonly DateTime Zero = new(1899, 12, 30);

    private static readonly ConcurrentDictionary<(string, DateForm), string> Known = new();

    /// <summary>Days come up again and again, so each is worked out once.</summary>
    public static string Day(string value, DateForm form) => form == DateForm.Dashes ? value : Known.GetOrAdd((value, form), key =>
        DateOnly.TryParseExact(key.Item1, "yyyy-MM-dd", out var day) ? Day(day, key.Item2) : key.Item1);

    public static string Day(DateOnly day, DateForm form) => form switch
    {
        DateForm.Dots => day.ToString("yyyy.MM.dd", CultureInfo.InvariantCulture),
        DateForm.Digits => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        DateForm.Spaced => day.ToString("yyyy. M. d.", CultureInfo.InvariantCulture),
        DateForm.Serials => Serial(day.ToDateTime(TimeOnly.MinValue)),
        _ => Times.Day.Text(day),
    };

    /// <summary>2024-10, 2024.10 or 202410.</summary>
    public static string Month(string value, DateForm form) => form switch
    {
        DateForm.Dots => value.Replace('-', '.'),
        DateForm.Digits => value.Replace("-", "", StringComparison.Ordinal),
        _ => value,
    };

    /// <summary>2024-10-05 14:03:11 as it is, or without its seconds as 2024.10.05 14:03.</summary>
    public static string Moment(string value, bool dotted) =>
        dotted && DateTime.TryParseExact(value, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? $"{value.AsSpan(0, 4)}.{value.AsSpan(5, 2)}.{value.AsSpan(8, 8)}"
            : value;

    public static string Serial(DateTime moment) => (moment - Zero).TotalDays.ToString("0.##########", CultureInfo.InvariantCulture);

    public static string Serial(string value) => value.Length == 10 ? Serial(Times.Day.Of(value).ToDateTime(TimeOnly.MinValue)) : Serial(Times.Day.Moment(value));
}
