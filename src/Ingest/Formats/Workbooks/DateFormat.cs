using System.Text.RegularExpressions;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>Tells by its format whether Excel shows a number as a date.</summary>
internal static partial class DateFormat
{
    /// <param name="id">The format's number.</param>
    /// <param name="code">The code that the workbook gives it; null for the ones built in.</param>
    /// <remarks>27 to 36 and 50 to 58 are dates of the Korean Excel (31: yyyy"년" mm"월" dd"일") and stand in no file. 46 is a length of time.</remarks>
    public static bool Is(int id, string? code) => code == null
        ? id is (>= 14 and <= 22) or (>= 27 and <= 36) or 45 or 47 or (>= 50 and <= 58)
        : !Length().IsMatch(code) && Literal().Replace(code, "").Split(';')[0].AsSpan().IndexOfAny("ymdhsYMDHS") >= 0;

    /// <summary>[h]:mm counts hours beyond 24.</summary>
    [GeneratedRegex(@"\[(h+|m+|s+)\]", RegexOptions.IgnoreCase)]
    private static partial Regex Length();

    /// <summary>What a format shows as it stands: quoted, escaped, in brackets, the width of a character, General.</summary>
    [GeneratedRegex(@"""[^""]*""|\\.|_.|\*.|\[[^\]]*\]|general", RegexOptions.IgnoreCase)]
    private static partial Regex Literal();
}
