using System.Globalization;

namespace DongHaeng.Figures.Words;

/// <summary>How months and years are written; independent of the machine's culture.</summary>
public static class MonthName
{
    private static readonly string[] English =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The month alone: "10월", "Oct".</summary>
    public static string Short(DateOnly month, Language language) =>
        language == Language.Korean ? $"{Digits(month.Month)}월" : English[month.Month - 1];

    /// <summary>The year alone: "2024년", "2024".</summary>
    public static string Year(DateOnly month, Language language) =>
        language == Language.Korean ? $"{Digits(month.Year)}년" : Digits(month.Year);

    /// <summary>Month and year: "2024년 10월", "Oct 2024".</summary>
    public static string Full(DateOnly month, Language language) =>
        language == Language.Korean
            ? $"{Year(month, language)} {Short(month, language)}"
            : $"{Short(month, language)} {Year(month, language)}";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
