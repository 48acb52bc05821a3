namespace DongHaeng.Ingest.Formats;

/// <summary>Knows what a spreadsheet writes where a formula failed: #N/A, #REF! and their like are no content.</summary>
internal static class SpreadsheetError
{
    private static readonly byte[][] Words = [.. new[] { "#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!" }.Select(System.Text.Encoding.ASCII.GetBytes)];

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
