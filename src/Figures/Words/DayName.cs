using System.Globalization;

namespace DongHaeng.Figures.Words;

/// <summary>How days and weeks are written; independent of the machine's culture.</summary>
public static class DayName
{
    private static readonly string[] Korean = ["일", "월", "화", "수", "목", "금", "토"];

    /// <summary>Day and month: "10.28", "28 Oct".</summary>
    public static string Short(DateOnly day, Language language) => language == Language.Korean
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Month}.{day.Day}")
        : string.Create(CultureInfo.InvariantCulture, $"{day.Day} {MonthName.Short(day, language)}");

    /// <summary>The whole day with its weekday: "2024년 10월 28일(월)", "Mon 28 Oct 2024".</summary>
    public static string Full(DateOnly day, Language language) => language == Language.Korean
        ? string.Create(CultureInfo.InvariantCulture, $"{MonthName.Full(day, language)} {day.Day}일({Korean[(int)day.DayOfWeek]})")
        : string.Create(CultureInfo.InvariantCulture, $"{day.DayOfWeek.ToString()[..3]} {Short(day, language)} {day.Year}");

    /// <summary>A week by its number in the year of its Thursday (ISO 8601) and its days: "2024년 44주(10.28~11.3)", "Week 44 of 2024 (28 Oct–3 Nov)".</summary>
    /// <param name="monday">Its first day.</param>
    /// <param name="language">The language.</param>
    public static string Week(DateOnly monday, Language language)
    {
        var noon = monday.ToDateTime(new TimeOnly(12, 0));
        var (year, number, last) = (ISOWeek.GetYear(noon), ISOWeek.GetWeekOfYear(noon), monday.AddDays(6));
        return language == Language.Korean
            ? string.Create(CultureInfo.InvariantCulture, $"{year}년 {number}주({Short(monday, language)}~{Short(last, language)})")
            : string.Create(CultureInfo.InvariantCulture, $"Week {number} of {year} ({Short(monday, language)}–{Short(last, language)})");
    }
}
