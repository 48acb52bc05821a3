namespace DongHaeng.Warehouse;

/// <summary>The time of the city. Files, ledgers and schedules all speak it.</summary>
public static class Seoul
{
    /// <summary>Asia/Seoul.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul");

    /// <summary>Clock time in Seoul, without an offset.</summary>
    public static DateTime Local(DateTimeOffset at) => DateTime.SpecifyKind(TimeZoneInfo.ConvertTime(at, Zone).DateTime, DateTimeKind.Unspecified);

    /// <summary>The day in Seoul.</summary>
    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(Local(at));
}
