namespace DongHaeng.Warehouse.Load.Cells;

/// <summary>Reads the time behind a day: 14:03, 14:03:11, 14:03:11.250, 오후 2:03:11, 2:03 PM.</summary>
internal static class TimeText
{
    /// <summary>Reads to the end of the cell.</summary>
    public static bool TryRead(ref Cursor cursor, out TimeSpan time)
    {
        time = default;
        if (!cursor.Take("T"u8) && !cursor.Blanks())
        {
            return false;
        }

        var half = Half(ref cursor, "오전"u8, "오후"u8);
        cursor.Blanks();
        if (cursor.Digits() is not (var hour, > 0 and <= 2) || !cursor.Take(":"u8) || cursor.Digits() is not (var minute, 2))
        {
            return false;
        }

        long second = 0;
        if (cursor.Take(":"u8))
        {
            (second, var length) = cursor.Digits();
            if (length != 2 || (cursor.Take("."u8) && cursor.Digits().Length == 0))
            {
                return false;
            }
        }

        if (cursor.Blanks())
        {
            half ??= Half(ref cursor, "AM"u8, "PM"u8);
        }

        if (!cursor.AtEnd || minute > 59 || second > 59 || (half == null ? hour > 23 : hour is < 1 or > 12))
        {
            return false;
        }

        time = new TimeSpan(half == null ? (int)hour : ((int)hour % 12) + half.Value, (int)minute, (int)second);
        return true;
    }

    /// <summary>The hours that a half of the day adds; null where none is named.</summary>
    private static int? Half(ref Cursor cursor, ReadOnlySpan<byte> morning, ReadOnlySpan<byte> afternoon) =>
        cursor.Take(morning) ? 0 : cursor.Take(afternoon) ? 12 : null;
}
