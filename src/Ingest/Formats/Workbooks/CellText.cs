using System.Globalization;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>Writes the numbers of cells as a person would have typed them.</summary>
internal static class CellText
{
    private const double DaysTo1904 = 1462;
    private const double LastDay = 2_958_466; // 9999-12-31 is the serial before it

    /// <summary>1.11105E9 is 1111050000 and 3.0 is 3. Digits beyond the fifteen that Excel keeps stay as they stand: to round them would make up a value.</summary>
    public static string Number(string raw)
    {
        var plain = raw;
        if (raw.AsSpan().IndexOfAny('e', 'E') >= 0)
        {
            // What a decimal cannot hold exactly stays as it stands.
            plain = double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var size) && Math.Abs(size) is 0 or (> 1e-9 and < 1e28)
                && decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact.ToString(CultureInfo.InvariantCulture) : raw;
        }

        return plain.Contains('.', StringComparison.Ordinal) && plain.AsSpan().IndexOfAny('e', 'E') < 0 ? plain.TrimEnd('0').TrimEnd('.') : plain;
    }

    /// <summary>A serial number of days as a date, with its time where it has one; null where it is none.</summary>
    /// <param name="raw">Days since the workbook's first day, such as 45566.75.</param>
    /// <param name="from1904">Whether they are counted from 1904-01-01 and not from 1900.</param>
    public static string? Date(string raw, bool from1904)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) || !(serial >= 0))
        {
            return null;
        }

        // Excel knows a 29 February 1900: before it, its days are one behind.
        var days = from1904 ? serial + DaysTo1904 : serial is >= 1 and < 60 ? serial + 1 : serial;
        if (days >= LastDay)
        {
            return null;
        }

        var moment = DateTime.FromOADate(days).AddMilliseconds(500); // a time of day is a fraction: 18:00:00 may be a hair less
        return !from1904 && serial < 1 ? moment.ToString("HH:mm:ss", CultureInfo.InvariantCulture)
            : Moment(moment);
    }

    /// <summary>A date as ISO 8601 writes it, in the form of dates here; as it stands where it is none.</summary>
    public static string IsoDate(string raw) =>
        DateTime.TryParseExact(raw.TrimEnd('Z'), ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? Moment(moment)
            : raw;

    private static string Moment(DateTime moment) =>
        moment.ToString(moment.TimeOfDay < TimeSpan.FromSeconds(1) ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
