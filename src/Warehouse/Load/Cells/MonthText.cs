namespace DongHaeng.Warehouse.Load.Cells;

/// <summary>Reads months: 2026-10, 2026.10, 2026/10, 202610, 2026년 10월, or the first day of one.</summary>
internal static class MonthText
{
    /// <summary>Reads a whole cell.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateOnly month)
    {
        var cursor = new Cursor(text);
        var (first, length) = cursor.Digits();
        if (length == 6 && cursor.AtEnd)
        {
            return DayText.TryDay(first / 100, first % 100, 1, out month);
        }

        if (length == 4 && DayText.Separator(ref cursor, "년"u8) is var sign and not 0 && cursor.Digits() is (var number, > 0 and <= 2) digits)
        {
            cursor.Blanks();
            var ended = cursor.Take(sign == 1 ? "월"u8 : "."u8);
            // A spreadsheet makes 2026.1 of October, which was typed as 2026.10: nobody can tell it from January.
            if (cursor.AtEnd && (sign != '.' || ended || digits.Length == 2))
            {
                return DayText.TryDay(first, number, 1, out month);
            }
        }

        return DayText.TryRead(text, out month) && month.Day == 1;
    }
}
