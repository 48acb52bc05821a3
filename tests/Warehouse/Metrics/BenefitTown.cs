using static DongHaeng.Tests.Warehouse.Metrics.SmallTown;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Applications of two dongs in September and October 2024, and what is known of them on the 31st of October.</summary>
public sealed class BenefitTown : IDisposable
{
    private const string September = "2024-09-01..2024-09-30", October = "2024-10-01..2024-10-31";

    public BenefitTown()
    {
        Books
            .Send("c0001", "benefit", September,
                Granted(Cheongun, "2024-09-02", "EMSEOUL", "2024-09-05", 300_500), // after 3 days
                Applied(Cheongun, "2024-09-03", "EMSEOUL", "NO", "2024-09-10"), // 7
                Granted(Cheongun, "2024-09-04", "BASIC", "2024-10-04", 700_000), // 30, in the next month
                Applied(Cheongun, "2024-09-05", "BASIC", "PENDING"), // 56 days on the 31st of October
                Applied(Cheongun, "2024-09-06", "BASIC", "NO")) // nobody wrote when
            .Send("c0001", "benefit", October,
                Granted(Cheongun, "2024-10-01", "PRIVATE", "2024-10-02", 50_000, recovered: 20_000, on: "2024-10-30"), // 1
                Applied(Cheongun, "2024-10-08", "EMSEOUL", "PENDING")) // 23 days
            .Send("c0002", "benefit", September,
                Granted(Sajik, "2024-09-02", "EMSEOUL", "2024-09-04", 400_000, recovered: 400_000, on: "2024-10-20"), // 2
                Granted(Sajik, "2024-09-03", "BASIC", "2024-09-20", 600_000, recovered: 100_000), // 17; nobody wrote when it was claimed back
                Granted(Sajik, "2024-09-09", "EMNAT", "2024-09-10", 0, recovered: 0, on: "2024-10-01"), // 1, in kind
                Granted(Sajik, "2024-09-10", "EMNAT", "2024-09-11", 900_000, status: "D"))
            .Send("c0002", "benefit", October)
            .Publish();
    }

    public Books Books { get; } = new();

    public void Dispose() => Books.Dispose();

    private static StagedRow Granted(string dong, string day, string program, string decided, int won, int? recovered = null, string? on = null, string status = "N") =>
        Row(dong, day, program, status, ("decision", "OK"), ("decided_date", decided), ("amount_krw", $"{won}"), ("recovered_krw", $"{recovered}"), ("recovered_date", on));

    private static StagedRow Applied(string dong, string day, string program, string decision, string? decided = null) =>
        Row(dong, day, program, "N", ("decision", decision), ("decided_date", decided));

    private static StagedRow Row(string dong, string day, string program, string status, params (string Column, string? Cell)[] cells) => Fact.Row(
        "benefit", dong, day, status,
        [("application_no", $"{dong} {day}"), ("program", program), ("applied_date", day), .. cells.Select(c => (c.Column, c.Cell?.Length > 0 ? c.Cell : null))]);
}
