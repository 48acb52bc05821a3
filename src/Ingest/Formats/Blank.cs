namespace DongHaeng.Ingest.Formats;

/// <summary>What stands for nothing: blanks of any width around a cell, and a dash alone in it.</summary>
internal static class Blank
{
    /// <summary>A cell without the blanks around it; empty for a dash.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell)
    {
        // Most cells: nothing to take off.
        if (!cell.IsEmpty && cell[0] is > (byte)' ' and < 0x80 && cell[^1] is > (byte)' ' and < 0x80)
        {
            return cell.Length == 1 && cell[0] == '-' ? [] : cell;
        }

        while (true)
        {
            var trimmed = cell.Trim(" \t\r\n"u8);
            trimmed = Without(trimmed, "\u00A0"u8); // no-break space
            trimmed = Without(trimmed, "\u3000"u8); // ideographic space
            trimmed = Without(trimmed, "\uFEFF"u8);
            if (trimmed.Length == cell.Length)
            {
                return trimmed.SequenceEqual("-"u8) ? [] : trimmed;
            }

            cell = trimmed;
        }
    }

    private static ReadOnlySpan<byte> Without(ReadOnlySpan<byte> cell, ReadOnlySpan<byte> blank)
    {
        cell = cell.StartsWith(blank) ? cell[blank.Length..] : cell;
        return cell.EndsWith(blank) ? cell[..^blank.Length] : cell;
    }
}
