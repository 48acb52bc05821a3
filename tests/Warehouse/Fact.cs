using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Tests.Warehouse;

/// <summary>Rows of the datasets with the columns that a test is about; the others hold what the contract asks for.</summary>
public static class Fact
{
    private static int last;

    public static StagedRow Visit(string dong, string day, string type = "BASIC", string result = "DONE", string status = "N") =>
        Row("poverty_visit", dong, day, status, ("household_type", type), ("visit_result", result), ("visit_seq", "1"), ("visit_purpose", "REGULAR"));

    public static StagedRow Discovery(string dong, string assigned, string? met = null, string? closed = null, string? result = null, string route = "ZONE", string? found = null) =>
        Row("discovery", dong, found ?? assigned, "N", ("assigned_date", assigned), ("first_contact_date", met), ("closed_date", closed), ("result", result), ("nontarget_reason", result == "NONTARGET" ? "NONEED" : null), ("route", route));

    public static StagedRow Case(string dong, string day, string? reason, string type = "GENERAL", string stage = "CLOSE") =>
        Row("case", dong, day, "N", ("case_id", "C"), ("case_type", type), ("lead_agency", "DONG"), ("stage", stage), ("close_reason", reason));

    public static StagedRow Counsel(string dong, string day, string? caseId = null) =>
        Row("counsel", dong, day, "N", ("counsel_no", $"N{Interlocked.Increment(ref last)}"), ("channel", "PHONE"), ("counsel_type", "FIRST"), ("result", "CASE"), ("case_id", caseId));

    public static StagedRow Shop(string dong, string day, string kind, long? won = null, string biz = "FOOD", string status = "N") =>
        Row("shop", dong, day, status, ("record_kind", kind), ("shop_id", "S"), ("biz_type", biz), ("pledge_cycle", "M"),
            ("gift_seq", won == null ? null : "1"), ("gift_kind", won == null ? null : "GOODS"), ("gift_value_krw", won?.ToString()));

    public static IEnumerable<StagedRow> Times(int count, Func<StagedRow> row) => Enumerable.Range(0, count).Select(_ => row()).ToList();

    /// <summary>A row with the given cells, in place of those that any record has; all others are empty.</summary>
    public static StagedRow Row(string dataset, string dong, string day, string status, params (string Column, string? Cell)[] cells)
    {
        var key = Guid.Empty.ToString();
        (string Column, string? Cell)[] common =
        [
            ("source_system", "LOCAL"), ("source_record_id", $"{Interlocked.Increment(ref last)}"), ("dong_code", dong), ("event_date", day), ("recorded_at", $"{day} 18:00:00"),
            ("rec_status", status), ("revision_no", "0"), ("household_key", key), ("person_key", key), ("staff_key", key), ("age_band", "40-49"),
        ];
        var all = common.ExceptBy(cells.Select(c => c.Column), c => c.Column).Concat(cells).ToDictionary(c => c.Column, c => c.Cell);
        return new StagedRow(0, [.. ContractCatalog.Get(dataset).Columns.Select(c => all.GetValueOrDefault(c.Id))]);
    }
}
