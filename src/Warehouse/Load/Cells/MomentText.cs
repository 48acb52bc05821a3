namespace DongHaeng.Warehouse.Load.Cells;

/// <summary>Reads moments: a day in any form, with or without a time; 20261005140311; a serial number with a fraction.</summary>
internal static class MomentText
{
    /// <summary>Reads a whole cell, to the second.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out DateTime moment)
    {
        moment = default;
        if (text.Length is 12 or 14 && text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
        {
            return TryDigits(text, out moment);
        }

        var cursor = new Cursor(text);
        if (!DayText.TryRead(ref cursor, out var day, out var fraction))
        {
            return false;
        }

        var time = TimeSpan.FromSeconds(Math.Round((fraction ?? 0) * 86_400));
        if (fraction == null && !cursor.AtEnd && !TimeText.TryRead(ref cursor, out time))
        {
            return false;
        }

        moment = day.ToDateTime(default) + time;
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> text, out DateTime moment)
    {
        moment = default;
        var value = new Cursor(text).Digits().Value * (text.Length == 12 ? 100 : 1);
        var (hour, minute, second) = (value / 10_000 % 100, value / 100 % 100, value % 100);
        if (hour > 23 || minute > 59 || second > 59 || !DayText.TryDay(value / 10_000_000_000, value / 100_000_000 % 100, value / 1_000_000 % 100, out var day))
        {
            return false;
        }

        moment = day.ToDateTime(new TimeOnly((int)hour, (int)minute, (int)second));
        return true;
    }
}
