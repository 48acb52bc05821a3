namespace DongHaeng.Warehouse.Load.Cells;

/// <summary>
/// Reads numbers: 4405638, "4,405,638", -12, △12 (the minus of official tables), 12.0 for a whole number; a separator must
/// stand at every third digit.
/// </summary>
internal static class NumberText
{
    /// <summary>Reads a whole number; decimals may be zeros only.</summary>
    public static bool TryWhole(ReadOnlySpan<byte> text, out long value)
    {
        if (!TryParts(text, out var negative, out value, out var decimals) || decimals.TrimEnd((byte)'0').Length > 0)
        {
            return false;
        }

        value = negative ? -value : value;
        return true;
    }

    /// <summary>Reads a number as hundredths, half a hundredth going away from zero.</summary>
    public static bool TryHundredths(ReadOnlySpan<byte> text, out long value)
    {
        if (!TryParts(text, out var negative, out value, out var decimals) || value > long.MaxValue / 1000)
        {
            return false;
        }

        value = (value * 100) + (Digit(decimals, 0) * 10) + Digit(decimals, 1) + (Digit(decimals, 2) >= 5 ? 1 : 0);
        value = negative ? -value : value;
        return true;
    }

    private static bool TryParts(ReadOnlySpan<byte> text, out bool negative, out long whole, out ReadOnlySpan<byte> decimals)
    {
        negative = text.StartsWith("-"u8) || text.StartsWith("△"u8);
        text = text[(text.StartsWith("△"u8) ? 3 : negative || text.StartsWith("+"u8) ? 1 : 0)..];
        var point = text.IndexOf((byte)'.');
        decimals = point < 0 ? [] : text[(point + 1)..];
        return TryGrouped(point < 0 ? text : text[..point], out whole)
            && (point < 0 || (decimals.Length > 0 && decimals.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0));
    }

    private static bool TryGrouped(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        var grouped = text.IndexOf((byte)',') >= 0;
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var fromEnd = text.Length - i;
            if (grouped && fromEnd % 4 == 0)
            {
                if (text[i] != ',' || i == 0)
                {
                    return false;
                }
            }
            else if (text[i] is >= (byte)'0' and <= (byte)'9')
            {
                value = (value * 10) + text[i] - '0';
                digits++;
            }
            else
            {
                return false;
            }
        }

        return digits is > 0 and <= 18;
    }

    private static int Digit(ReadOnlySpan<byte> digits, int place) => place < digits.Length ? digits[place] - '0' : 0;
}
