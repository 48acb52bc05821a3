namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Rows of neighbourhood officers and block leaders.</summary>
public static class ZoneFacts
{
    public static StagedRow Zones(string dong, string month, int zones) =>
        Fact.Row("zone_meeting", dong, $"{month}-02", "N", ("record_kind", "ZONES"), ("meeting_month", month), ("zones", $"{zones}"), ("officers", "9"));

    public static StagedRow Meeting(string dong, string month, string day) =>
        Fact.Row("zone_meeting", dong, day, "N", ("record_kind", "MEETING"), ("meeting_month", month), ("attendees", "9"));

    public static StagedRow Report(string dong, string zone, string week, string day, string submitted, int? met = null, int? handed = null, int? settled = null) =>
        Fact.Row("zone_report", dong, day, "N", ("zone_no", zone), ("week_start", week), ("submitted_date", submitted),
            ("meet_count", met?.ToString()), ("handover_count", handed?.ToString()), ("handover_done_count", settled?.ToString()));

    public static StagedRow Check(string dong, string day, string finding, string method, string? discovery = null, string status = "N") =>
        Fact.Row("tongban_check", dong, day, status, ("record_kind", "CHECK"), ("tong_no", "1"), ("checked_by", "TONG"), ("method", method), ("finding", finding), ("discovery_no", discovery));

    public static StagedRow Listing(string dong, string day, string kind) => Fact.Row("tongban_check", dong, day, "N", ("record_kind", kind), ("tong_no", "1"));
}
