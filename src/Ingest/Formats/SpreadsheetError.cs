namespace DongHaeng.Ingest.Formats;

/// <summary>Knows what a spreadsheet makes of cells: #N/A, #REF! and their like, and ids as rounded numbers, are no content.</summary>
internal static class SpreadsheetError
{
    private static readonly byte[][] Words = [.. new[] { "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>Whether a cell is a number of which a spreadsheet kept the first digits, as 1.23E+15: nobody can tell which id it was.</summary>
    public static bool IsRounded(ReadOnlySpan<byte> cell)
    {
        var e = cell.IndexOf("E+"u8);
        return e > 0 && cell[0] is >= (byte)'0' and <= (byte)'9'
            && cell[..e].IndexOfAnyExcept("0123456789."u8) < 0 && e + 2 < cell.Length && cell[(e + 2)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }

    /// <summary>Whether a cell is such a word.</summary>
    public static bool Is(ReadOnlySpan<byte> cell)
    {
        if (cell[0] != '#')
        {
            return false;
        }

        foreach (var word in Words)
        {
            if (cell.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
