using static DongHaeng.Tests.Warehouse.Metrics.SmallTown;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>People found in two dongs in September and October 2024, and what is known of them on the 31st of October.</summary>
public sealed class DiscoveryTown : IDisposable
{
    private const string September = "2024-09-01..2024-09-30", October = "2024-10-01..2024-10-31";

    public DiscoveryTown()
    {
        Books
            .Send("c0001", "discovery", September,
                Found(Cheongun, "2024-09-02", "P1", "ZONE", met: "2024-09-09", result: "BASIC"), // after just seven days
                Found(Cheongun, "2024-09-03", "P2", "WAVE", risks: "POWER|RENT", met: "2024-09-13", result: "NONTARGET", reason: "NONEED"), // after ten
                Found(Cheongun, "2024-09-04", "P3", "WAVE", risks: "RENT|RENT", assigned: "2024-09-05", closed: "2024-09-20", result: "NONTARGET", reason: "NOCONTACT"),
                Found(Cheongun, "2024-09-05", "P4", "WAVE", risks: "RENT|COMM", closed: "2024-09-07", result: "NONTARGET", reason: "VACANT"),
                Found(Cheongun, "2024-09-06", "P5", "SELF", assigned: "2024-10-01", met: "2024-10-02"))
            .Send("c0001", "discovery", October,
                Found(Cheongun, "2024-10-03", "P1", "WAVE", risks: "POWER", met: "2024-10-04", result: "EXISTING"), // chosen again
                Found(Cheongun, "2024-10-25", "P6", "ZONE"), // six days ago
                Found(Cheongun, "2024-10-24", "P7", "ZONE", record: "T1"), // a week ago, not met yet
                Found(Cheongun, "2024-10-24", "P7", "SELF", record: "T2", met: "2024-10-25")) // told of himself on the same day
            .Send("c0002", "discovery", September,
                Found(Sajik, "2024-09-10", "P1", "NEIGHBOR", met: "2024-09-12", result: "CASE"), // another center's P1
                Found(Sajik, "2024-09-11", "P8", "ZONE", result: "NONTARGET", reason: "MISMATCH"))
            .Send("c0002", "discovery", October)
            .Publish();
    }

    public Books Books { get; } = new();

    public void Dispose() => Books.Dispose();

    private static StagedRow Found(
        string dong, string day, string person, string route, string? assigned = null, string? risks = null, string? met = null, string? closed = null,
        string? result = null, string? reason = null, string? record = null)
    {
        (string, string?)[] cells =
        [
            ("person_key", person), ("route", route), ("wave_no", route == "WAVE" ? "2024-5" : null), ("risk_info", risks), ("assigned_date", assigned ?? day),
            ("first_contact_date", met), ("closed_date", closed), ("result", result), ("nontarget_reason", reason),
        ];
        return Fact.Row("discovery", dong, day, "N", record == null ? cells : [.. cells, ("source_record_id", record)]);
    }
}
