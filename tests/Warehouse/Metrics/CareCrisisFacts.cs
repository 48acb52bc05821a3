namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Rows about households in care crisis. A household is known by a number; its referral is that number with an A, unless another is named.</summary>
public static class CareCrisisFacts
{
    public static StagedRow Refer(string dong, int home, string day, string source = "POLICE", string kind = "DV", string referral = "A", string status = "N") =>
        Of(dong, home, day, "REFER", source, kind, referral, status);

    public static StagedRow Answer(string dong, int home, string day, string consent, string kind = "DV", string referral = "A") =>
        Of(dong, home, day, "CONSENT", "POLICE", kind, referral, "N", ("consent_yn", consent));

    public static StagedRow Grade(string dong, int home, string from, string grade, string? to = null, string referral = "A", string status = "N", string? recorded = null) =>
        Of(dong, home, recorded ?? from, "GRADE", "POLICE", "DV", referral, status, ("monitor_grade", grade), ("grade_from", from), ("grade_to", to));

    public static StagedRow Visit(
        string dong, int home, string day, string result = "DONE", string purpose = "REGULAR", string? officer = null, string? pair = null, string? with = null,
        string kind = "DV", string referral = "A", string status = "N", string role = "CARE") =>
        Of(dong, home, day, "VISIT", "POLICE", kind, referral, status, ("visit_seq", "1"), ("visit_purpose", purpose), ("visit_result", result),
            ("apo_accompanied_yn", officer), ("pair_needed_yn", pair), ("accompanied_by", with), ("role_code", role));

    private static StagedRow Of(string dong, int home, string day, string record, string source, string kind, string referral, string status, params (string, string?)[] cells) =>
        Fact.Row("care_crisis", dong, day, status,
            [("household_key", $"00000000-0000-0000-0000-{home:D12}"), ("record_kind", record), ("incident_ref", $"{home}{referral}"), ("referral_source", source), ("incident_type", kind), .. cells]);
}
