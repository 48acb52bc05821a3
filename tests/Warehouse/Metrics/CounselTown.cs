using static DongHaeng.Tests.Warehouse.Metrics.SmallTown;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Counselling of two dongs in September and October 2024, and what became of its referrals by the end of October.</summary>
public sealed class CounselTown : IDisposable
{
    private const string September = "2024-09-01..2024-09-30", October = "2024-10-01..2024-10-31";

    public CounselTown()
    {
        Books
            .Send("c0001", "counsel", September,
                Session(Cheongun, "2024-09-02"),
                Session(Cheongun, "2024-09-03", channel: "PHONE", kind: "RE", result: "APPLY"),
                Session(Cheongun, "2024-09-04", result: "EXTERNAL", to: "PUBLIC", answer: "LINKED", answered: "2024-09-10", told: "2024-09-11"), // after 6 days
                Session(Cheongun, "2024-09-05", channel: "VISIT", kind: "DEEP", result: "EXTERNAL", to: "PRIVATE", answer: "DECLINED", answered: "2024-09-15"), // 10
                Session(Cheongun, "2024-09-06", result: "EXTERNAL", to: "PRIVATE"), // waits, 55 days on the 31st of October
                Session(Cheongun, "2024-09-09", kind: "RE", result: "INTERNAL", to: "TEAM", answer: "LINKED", answered: "2024-09-11", told: "2024-09-11"), // 2
                Session(Cheongun, "2024-09-10", result: "INTERNAL", answer: "LINKED", answered: "2024-09-11"), // nobody wrote to whom
                Session(Cheongun, "2024-09-11", result: "EXTERNAL", to: "TAX", answer: "WAITING")) // nobody wrote since when
            .Send("c0001", "counsel", October, Session(Cheongun, "2024-10-01", channel: "ONLINE", result: "EXTERNAL", to: "PUBLIC")) // waits, 30 days
            .Send("c0002", "counsel", September,
                Session(Sajik, "2024-09-02", result: "EXTERNAL", to: "PUBLIC", answer: "LINKED", answered: "2024-09-05"), // 3
                Session(Sajik, "2024-09-03", status: "D"))
            .Send("c0002", "counsel", October)
            .Publish();
    }

    public Books Books { get; } = new();

    public void Dispose() => Books.Dispose();

    private static StagedRow Session(
        string dong, string day, string channel = "OFFICE", string kind = "FIRST", string result = "INFO", string? to = null, string? answer = null,
        string? answered = null, string? told = null, string status = "N") =>
        Fact.Row("counsel", dong, day, status, ("counsel_no", $"{dong} {day}"), ("channel", channel), ("counsel_type", kind), ("result", result), ("referred_to", to),
            ("referral_result", answer), ("referral_result_date", answered), ("notified_date", told));
}
