namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Rows of case management and its conferences.</summary>
public static class CaseFacts
{
    public static StagedRow Stage(string dong, string id, string stage, string day, string type = "GENERAL", string lead = "DONG", string? consent = null) =>
        Fact.Row("case", dong, day, "N", ("case_id", id), ("case_type", type), ("lead_agency", lead), ("stage", stage), ("share_consent_yn", consent));

    public static StagedRow Close(string dong, string id, string day, string reason, string? set = null, string? met = null, string type = "GENERAL") =>
        Fact.Row("case", dong, day, "N", ("case_id", id), ("case_type", type), ("lead_agency", "DONG"), ("stage", "CLOSE"), ("close_reason", reason), ("goals_set", set), ("goals_met", met));

    public static StagedRow Conference(string dong, string day, string type) =>
        Fact.Row("conference", dong, day, "N", ("conf_type", type), ("conf_seq", "1"));

    public static StagedRow Share(string dong, string day, int open, int consented, int shared) =>
        Fact.Row("conference", dong, day, "N", ("conf_type", "SHARE"), ("conf_seq", "1"), ("cases_open", $"{open}"), ("cases_consented", $"{consented}"), ("cases_shared", $"{shared}"));
}
