using System.Globalization;
using DongHaeng.Warehouse;

namespace DongHaeng.Dashboards.Administration;

/// <summary>Times as the pages of administration write them: in Seoul, to the minute.</summary>
public static class Moment
{
    /// <summary>2024-11-01 09:30; a dash for never.</summary>
    public static string Text(DateTimeOffset? at) =>
        at is { } moment ? TimeZoneInfo.ConvertTime(moment, Seoul.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "–";

    /// <summary>The same to the second.</summary>
    public static string Exact(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Seoul.Zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Midnight at the beginning of a day in Seoul.</summary>
    public static DateTimeOffset Begin(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Seoul.Zone.GetUtcOffset(midnight));
    }
}
