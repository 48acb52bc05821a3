using System.Globalization;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>How periods are named on pages and in addresses.</summary>
public static class PeriodText
{
    /// <summary>Its name: 2024년 10월 28일(월), 2024년 44주(10.28~11.3), 2024년 10월, 2024년 5차 발굴, 2024년 3/4분기, 2024년 하반기, 2024년, 2024년 1~10월 누계, 2024년 10월까지 12개월.</summary>
    public static string Name(DateOnly start, Grain grain, Language language)
    {
        var quarter = ((start.Month - 1) / 3) + 1;
        return grain switch
        {
            Grain.Day => DayName.Full(start, language),
            Grain.Week => DayName.Week(start, language),
            Grain.Month => MonthName.Full(start, language),
            Grain.Wave when language == Language.Korean => $"{MonthName.Year(start, language)} {WaveNo(start, language)} 발굴",
            Grain.Wave => $"Wave {(start.Month + 1) / 2} of {MonthName.Year(start, language)}",
            Grain.Quarter when language == Language.Korean => $"{MonthName.Year(start, language)} {quarter}/4분기",
            Grain.Quarter => $"Q{quarter} {MonthName.Year(start, language)}",
            Grain.Half when language == Language.Korean => $"{MonthName.Year(start, language)} {(start.Month < 7 ? "상반기" : "하반기")}",
            Grain.Half => $"{(start.Month < 7 ? "First" : "Second")} half of {MonthName.Year(start, language)}",
            Grain.ToDate when language == Language.Korean => $"{MonthName.Year(start, language)} {(start.Month == 1 ? "1월" : $"1~{start.Month}월")} 누계",
            Grain.ToDate => $"{MonthName.Full(start, language)}, year to date",
            Grain.Rolling when language == Language.Korean => $"{MonthName.Full(start, language)}까지 12개월",
            Grain.Rolling => $"12 months to {MonthName.Full(start, language)}",
            _ => MonthName.Year(start, language),
        };
    }

    /// <summary>A wave's number in its year: 5차.</summary>
    public static string WaveNo(DateOnly start, Language language) => language == Language.Korean ? $"{(start.Month + 1) / 2}차" : $"W{(start.Month + 1) / 2}";

    /// <summary>Its name in addresses: 2024-10; of a day or week 2024-10-28.</summary>
    public static string Key(DateOnly start, Grain grain = Grain.Month) => start.ToString(Periods.OfDays(grain) ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The month that an address names, or null.</summary>
    public static DateOnly? Parse(string? key) =>
        DateOnly.TryParseExact(key, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;

    /// <summary>The month that an address names, of days and weeks the day; null for none.</summary>
    public static DateOnly? Parse(string? key, Grain grain) => !Periods.OfDays(grain) ? Parse(key)
        : DateOnly.TryParseExact(key, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The word of a level or a length of period in addresses: month, dong.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>What words of an address mean, such as gu,dong; without any the one that is meant otherwise, null where one of them means nothing.</summary>
    public static IReadOnlyList<T>? Named<T>(string? words, T otherwise)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(words))
        {
            return [otherwise];
        }

        var each = words.Split(',').Distinct().ToList();
        var named = Enum.GetValues<T>().Where(value => each.Contains(Word(value))).ToList();
        return named.Count == each.Count ? named : null;
    }

    /// <summary>The periods of a length that a page may show, the latest first.</summary>
    public static IEnumerable<DateOnly> Descending(SnapshotInfo info, Grain grain)
    {
        for (var start = info.Latest(grain); start >= info.Earliest(grain); start = Periods.Step(start, grain, -1))
        {
            yield return start;
        }
    }
}
