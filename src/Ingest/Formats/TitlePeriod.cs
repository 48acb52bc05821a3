using System.Text.RegularExpressions;

namespace DongHaeng.Ingest.Formats;

/// <summary>Reads the period that a system prints above its table: (조회기간: 2024.10.01 ~ 2024.10.31).</summary>
internal static partial class TitlePeriod
{
    /// <summary>The period in a title; null where it speaks of none.</summary>
    public static (DateOnly From, DateOnly To)? In(string title) =>
        Span().Match(title) is { Success: true } match && Day(match, "f") is { } from && Day(match, "t") is { } to ? (from, to) : null;

    private static DateOnly? Day(Match match, string side)
    {
        var (year, month, day) = (Number("y"), Number("m"), Number("d"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

        int Number(string part) => int.Parse(match.Groups[side + part].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(기간|일자)\s*[:：]?\s*(?<fy>20\d\d)\s*[-./년]\s*(?<fm>\d{1,2})\s*[-./월]\s*(?<fd>\d{1,2})\s*[일.]?\s*[~∼～-]\s*(?<ty>20\d\d)\s*[-./년]\s*(?<tm>\d{1,2})\s*[-./월]\s*(?<td>\d{1,2})")]
    private static partial Regex Span();
}
