namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Rows of visits with the columns that a test is about.</summary>
public static class VisitFacts
{
    public static StagedRow Listed(
        string dong, string day, string household, string type, string month = "2024-09", string? removed = null, string? reason = null, string? consent = null) =>
        Fact.Row("universal_visit", dong, day, "N", ("record_kind", "LIST"), ("attempt_no", "0"), ("list_reason", "REGISTER"), ("household_key", household),
            ("target_type", type), ("target_year", "2024"), ("target_list_month", month), ("removed_date", removed), ("removed_reason", reason), ("consent_yn", consent));

    public static StagedRow Attempt(
        string dong, string day, string household, string type, string mode = "VISIT", string result = "DONE", string? consent = null, string? nurse = null,
        string? needsPair = null, string? pair = null, string? screen = null, int no = 1, string year = "2024", string status = "N") =>
        Fact.Row("universal_visit", dong, day, status, ("record_kind", "VISIT"), ("attempt_no", $"{no}"), ("household_key", household),
            ("target_type", type), ("target_year", year), ("target_list_month", "2024-09"), ("contact_mode", mode), ("visit_result", result), ("consent_yn", consent),
            ("nurse_accompanied_yn", nurse), ("pair_needed_yn", needsPair), ("pair_visit_yn", pair), ("health_screen", screen));

    public static StagedRow Poor(string dong, string day, string type, string purpose, string result = "DONE", string? needsPair = null, string? with = null, string role = "PLANNER") =>
        Fact.Row("poverty_visit", dong, day, "N", ("household_type", type), ("visit_purpose", purpose), ("visit_result", result), ("visit_seq", "1"),
            ("pair_needed_yn", needsPair), ("accompanied_by", with), ("role_code", role));
}
