namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Rows of urgent care.</summary>
public static class CareSosFacts
{
    private static int requests;

    public static StagedRow Service(
        string dong, string day, string service, string eligible = "OK", string? start = null, int? won = null, string? link = null, string? requested = null, string status = "N") =>
        Fact.Row("care_sos", dong, day, status, ("request_no", $"R{Interlocked.Increment(ref requests)}"), ("request_date", requested ?? day), ("eligible", eligible),
            ("service_type", service), ("start_date", start), ("amount_krw", won?.ToString()), ("followup_link", link));
}
