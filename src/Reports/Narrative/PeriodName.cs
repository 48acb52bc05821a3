using System.Globalization;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Narrative;

/// <summary>How the periods that reports are about are named.</summary>
public static class PeriodName
{
    /// <summary>In full: 2024년 10월, 2024년 3/4분기, 2024년 5차 발굴, 2024년; Oct 2024, Q3 2024, Wave 5 of 2024, 2024.</summary>
    public static string Full(DateOnly start, Grain grain, Language language) => grain switch
    {
        Grain.Month => MonthName.Full(start, language),
        Grain.Quarter => language.Say($"{MonthName.Year(start, language)} {Quarter(start)}/4분기", $"Q{Quarter(start)} {MonthName.Year(start, language)}"),
        Grain.Wave => language.Say($"{MonthName.Year(start, language)} {Wave(start)}차 발굴", $"Wave {Wave(start)} of {MonthName.Year(start, language)}"),
        _ => MonthName.Year(start, language),
    };

    /// <summary>In the width of a headline or a column: 10월, 3/4분기, 5차, 2024년.</summary>
    public static string Short(DateOnly start, Grain grain, Language language) => grain switch
    {
        Grain.Month => MonthName.Short(start, language),
        Grain.Quarter => language.Say($"{Quarter(start)}/4분기", $"Q{Quarter(start)}"),
        Grain.Wave => language.Say($"{Wave(start)}차", $"wave {Wave(start)}"),
        _ => MonthName.Year(start, language),
    };

    /// <summary>In names of files and on the command line: 2024-10, 2024-Q3, 2024-W5, 2024.</summary>
    public static string Key(DateOnly start, Grain grain) => grain switch
    {
        Grain.Month => start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        Grain.Quarter => FormattableString.Invariant($"{start.Year}-Q{Quarter(start)}"),
        Grain.Wave => FormattableString.Invariant($"{start.Year}-W{Wave(start)}"),
        _ => start.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>The first day of the period that a key names; null where it names none of this length.</summary>
    public static DateOnly? Parse(string key, Grain grain)
    {
        if (grain == Grain.Month)
        {
            return DateOnly.TryParseExact(key + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;
        }

        if (key.Length < 4 || !int.TryParse(key[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0)
        {
            return null;
        }

        // What writes a period is what reads it: no two ways to name one.
        var first = new DateOnly(year, 1, 1);
        return Enumerable.Range(0, 12).Select(first.AddMonths).Select(month => (DateOnly?)month)
            .FirstOrDefault(month => Periods.Start(month!.Value, grain) == month && Key(month.Value, grain) == key);
    }

    /// <summary>What the period before is called: 전월, 전분기, 전 차수, 전년.</summary>
    public static string Before(Grain grain, Language language) => grain switch
    {
        Grain.Month => language.Say("전월", "last month"),
        Grain.Quarter => language.Say("전분기", "last quarter"),
        Grain.Wave => language.Say("전 차수", "the wave before"),
        _ => language.Say("전년", "last year"),
    };

    /// <summary>What the same period of the year before is called: 전년 동월.</summary>
    public static string YearBefore(Grain grain, Language language) => grain switch
    {
        Grain.Month => language.Say("전년 동월", "a year ago"),
        Grain.Quarter => language.Say("전년 동분기", "a year ago"),
        Grain.Wave => language.Say("전년 같은 차수", "a year ago"),
        _ => language.Say("전년", "last year"),
    };

    /// <summary>What a period of this length is called: 달, 분기, 차수, 해; month, quarter, wave, year.</summary>
    public static string Kind(Grain grain, Language language) => grain switch
    {
        Grain.Month => language.Say("달", "month"),
        Grain.Quarter => language.Say("분기", "quarter"),
        Grain.Wave => language.Say("차수", "wave"),
        _ => language.Say("해", "year"),
    };

    /// <summary>What is closed when its figures become final: 월 마감, the month.</summary>
    public static string Closing(Grain grain, Language language) => grain switch
    {
        Grain.Month => language.Say("월 마감", "the month"),
        Grain.Quarter => language.Say("분기 마감", "the quarter"),
        Grain.Wave => language.Say("차수 마감", "the wave"),
        _ => language.Say("연 마감", "the year"),
    };

    /// <summary>How many periods make a year.</summary>
    public static int PerYear(Grain grain) => grain switch { Grain.Month => 12, Grain.Wave => 6, Grain.Quarter => 4, _ => 1 };

    /// <summary>The month in which a period ends.</summary>
    public static DateOnly LastMonth(DateOnly start, Grain grain) => Periods.Step(start, grain, 1).AddMonths(-1);

    private static string Quarter(DateOnly start) => (((start.Month - 1) / 3) + 1).ToString(CultureInfo.InvariantCulture);

    private static string Wave(DateOnly start) => ((start.Month + 1) / 2).ToString(CultureInfo.InvariantCulture);
}
