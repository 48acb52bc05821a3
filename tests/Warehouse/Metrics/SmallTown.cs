namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>
/// Two dongs of 종로구, September and October 2024: few enough records to count on one's fingers. 사직동's center sends no
/// visits for October; all else is in.
/// </summary>
public sealed class SmallTown : IDisposable
{
    public const string Cheongun = "1111051500", Sajik = "1111053000"; // d0001, d0002

    /// <summary>The metrics that it was made for; others have towns of their own.</summary>
    public static readonly string[] Metrics = ["case_goal_met", "discovery_linked", "first_contact_days", "gift_count", "gift_value", "visits_done"];

    private const string September = "2024-09-01..2024-09-30", October = "2024-10-01..2024-10-31";

    public SmallTown()
    {
        Books
            .Send("c0001", "poverty_visit", September,
                Fact.Visit(Cheongun, "2024-09-02"), Fact.Visit(Cheongun, "2024-09-03"), Fact.Visit(Cheongun, "2024-09-30", "NEW"),
                Fact.Visit(Cheongun, "2024-09-04", result: "ABSENT"), Fact.Visit(Cheongun, "2024-09-05", status: "D"))
            .Send("c0001", "poverty_visit", October, Fact.Visit(Cheongun, "2024-10-01", "NEW"))
            .Send("c0002", "poverty_visit", September, Fact.Visit(Sajik, "2024-09-10"), Fact.Visit(Sajik, "2024-09-11", "NP_DIS"))
            .Send("c0001", "discovery", September,
                Fact.Discovery(Cheongun, "2024-09-02", met: "2024-09-03", result: "BASIC"),
                Fact.Discovery(Cheongun, "2024-09-02", met: "2024-09-05", result: "EXISTING", route: "SELF"),
                Fact.Discovery(Cheongun, "2024-09-02", met: "2024-09-07"),
                Fact.Discovery(Cheongun, "2024-10-20", found: "2024-09-30", result: "PRIVATE")) // assigned in October, never met
            .Send("c0001", "discovery", October)
            .Send("c0002", "discovery", September,
                Fact.Discovery(Sajik, "2024-09-10", met: "2024-09-12", result: "CASE", route: "SELF"),
                Fact.Discovery(Sajik, "2024-09-10", closed: "2024-09-20", result: "NONTARGET")) // closed without ever being met
            .Send("c0002", "discovery", October)
            .Send("c0001", "case", September,
                Fact.Case(Cheongun, "2024-09-02", "GOAL"), Fact.Case(Cheongun, "2024-09-03", "GOAL", "CRISIS"), Fact.Case(Cheongun, "2024-09-04", "LOST"),
                Fact.Case(Cheongun, "2024-09-05", "MOVED"), Fact.Case(Cheongun, "2024-09-06", null, stage: "PLAN"))
            .Send("c0001", "case", October, Fact.Case(Cheongun, "2024-10-02", "DEAD"))
            .Send("c0002", "case", September, Fact.Case(Sajik, "2024-09-02", "REFUSED"))
            .Send("c0002", "case", October)
            .Send("c0001", "shop", September,
                Fact.Shop(Cheongun, "2024-09-01", "JOIN"), Fact.Shop(Cheongun, "2024-09-02", "GIFT", 10_000), Fact.Shop(Cheongun, "2024-09-03", "GIFT", 2_500, "HAIR"),
                Fact.Shop(Cheongun, "2024-09-04", "GIFT", 77_000, status: "D"))
            .Send("c0001", "shop", October, Fact.Shop(Cheongun, "2024-10-31", "GIFT", 0))
            .Send("c0002", "shop", September, Fact.Shop(Sajik, "2024-09-02", "GIFT", 499, "HAIR"))
            .Send("c0002", "shop", October);
        Snapshot = Books.Publish();
    }

    public Books Books { get; } = new();

    public string Snapshot { get; }

    public void Dispose() => Books.Dispose();
}
