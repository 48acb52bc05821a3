namespace DongHaeng.Warehouse.Load.Cells;

/// <summary>
/// Reads days as centers and spreadsheets write them: 2026-10-05, 2026.10.5, "2026. 10. 5.", 2026/10/05, 20261005,
/// 2026년 10월 5일, and the serial number of a spreadsheet (days since 1899-12-30).
/// </summary>
internal static class DayText
{
    // Serial numbers between 1982 and 2064; shorter or longer numbers are no days.
    private const int FirstSerial = 30_000;
    private const int LastSerial = 60_000;
    private static readonly int SerialEpoch = new DateOnly(1899, 12, 30).DayNumber;

    /// <summary>Reads a whole cell; a time behind the day is allowed and left out.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateOnly day)
    {
        if (text.Length == 10 && text[4] == text[7] && text[4] is (byte)'-' or (byte)'.' or (byte)'/')
        {
            return TryDay(Number(text[..4]), Number(text[5..7]), Number(text[8..]), out day);
        }

        var cursor = new Cursor(text);
        return TryRead(ref cursor, out day, out var fraction) && (fraction != null || cursor.AtEnd || TimeText.TryRead(ref cursor, out _));
    }

    /// <summary>Reads the day at the beginning.</summary>
    /// <param name="cursor">Stands behind the day afterwards.</param>
    /// <param name="day">The day.</param>
    /// <param name="fraction">The part of the day that a serial number carries; null where a time may follow.</param>
    public static bool TryRead(ref Cursor cursor, out DateOnly day, out double? fraction)
    {
        fraction = null;
        day = default;
        var (first, length) = cursor.Digits();
        if (length == 8)
        {
            return TryDay(first / 10_000, first / 100 % 100, first % 100, out day);
        }

        if (length == 5)
        {
            return TrySerial(first, ref cursor, out day, out fraction);
        }

        return length == 4 && Separator(ref cursor, "년"u8) is var one and not 0
            && cursor.Digits() is (var month, > 0 and <= 2) && Separator(ref cursor, "월"u8) == one
            && cursor.Digits() is (var number, > 0 and <= 2) && End(ref cursor, one) && TryDay(first, month, number, out day);
    }

    /// <summary>A day of the calendar between 1900 and 2100.</summary>
    public static bool TryDay(long year, long month, long day, out DateOnly value)
    {
        var is1 = year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month);
        value = is1 ? new DateOnly((int)year, (int)month, (int)day) : default;
        return is1;
    }

    /// <summary>A sign between two parts with blanks around it; 0 where there is none.</summary>
    public static byte Separator(ref Cursor cursor, ReadOnlySpan<byte> korean)
    {
        cursor.Blanks();
        var sign = cursor.Take("-"u8) ? (byte)'-' : cursor.Take("."u8) ? (byte)'.' : cursor.Take("/"u8) ? (byte)'/' : cursor.Take(korean) ? (byte)1 : (byte)0;
        cursor.Blanks();
        return sign;
    }

    private static bool End(ref Cursor cursor, byte sign)
    {
        if (sign == 1)
        {
            cursor.Blanks();
            return cursor.Take("일"u8);
        }

        if (sign == '.')
        {
            cursor.Take("."u8); // 2026. 10. 5.
        }

        return true;
    }

    private static bool TrySerial(long serial, ref Cursor cursor, out DateOnly day, out double? fraction)
    {
        fraction = 0;
        day = default;
        if (cursor.Take("."u8))
        {
            var (digits, length) = cursor.Digits();
            fraction = length > 0 ? digits / Math.Pow(10, length) : null;
        }

        if (serial is < FirstSerial or > LastSerial || !cursor.AtEnd || fraction == null)
        {
            return false;
        }

        day = DateOnly.FromDayNumber(SerialEpoch + (int)serial);
        return true;
    }

    private static long Number(ReadOnlySpan<byte> digits)
    {
        long value = 0;
        foreach (var digit in digits)
        {
            value = digit is >= (byte)'0' and <= (byte)'9' ? (value * 10) + digit - '0' : long.MinValue / 100;
        }

        return value;
    }
}
