using static DongHaeng.Tests.Warehouse.Metrics.ResourceFacts;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>What neighbours gave and did in two dongs, September and October 2024.</summary>
public sealed class ResourceTown : IDisposable
{
    private const string Cheongun = SmallTown.Cheongun, Sajik = SmallTown.Sajik;
    private const string September = "2024-09-01..2024-09-30", October = "2024-10-01..2024-10-31";

    public ResourceTown()
    {
        Gave();
        Did();
        Books.Publish();
    }

    public Books Books { get; } = new();

    public void Dispose() => Books.Dispose();

    private void Gave() => Books
        .Send("c0001", "donation", September,
            Donation(Cheongun, "2024-09-02", "GOODS", 100_000, 5), Donation(Cheongun, "2024-09-03", "MONEY", 50_500), Donation(Cheongun, "2024-09-04", "SPONSOR", 30_000),
            Donation(Cheongun, "2024-09-05", "DESIGNATED"), Donation(Cheongun, "2024-09-06", "PRAISE"), Donation(Cheongun, "2024-09-07", "PRAISE"))
        .Send("c0001", "donation", October, Donation(Cheongun, "2024-10-01", "GOODS", 0, 3))
        .Send("c0002", "donation", September, Donation(Sajik, "2024-09-02", "MONEY", 1_000, 1))
        .Send("c0002", "donation", October, Donation(Sajik, "2024-10-02", "PRAISE"));

    private void Did() => Books
        .Send("c0001", "neighbor_group", September,
            Group(Cheongun, "2024-09-02", "FORM"), Activity(Cheongun, "2024-09-03", "CHECK", 4), Activity(Cheongun, "2024-09-04", "SHARE", 6), Activity(Cheongun, "2024-09-05", "MEET"))
        .Send("c0001", "neighbor_group", October, Activity(Cheongun, "2024-10-01", "CHECK", 0), Group(Cheongun, "2024-10-31", "END"))
        .Send("c0002", "neighbor_group", September, Activity(Sajik, "2024-09-03", "PLAN"))
        .Send("c0002", "neighbor_group", October)
        .Send("c0001", "committee", September,
            Committee(Cheongun, "2024-09-02", "MEETING", 20, 15), Committee(Cheongun, "2024-09-20", "MEETING", 20, 24), Committee(Cheongun, "2024-09-21", "FIND", 20, 3))
        .Send("c0001", "committee", October, Committee(Cheongun, "2024-10-02", "PROJECT", 20, 9))
        .Send("c0002", "committee", September, Committee(Sajik, "2024-09-02", "MEETING", 10, 5))
        .Send("c0002", "committee", October)
        .Send("c0001", "camp", September, Camp(Cheongun, "2024-09-02", "CARE", "7.5"), Camp(Cheongun, "2024-09-03", "COMMUNITY", "2.25"))
        .Send("c0001", "camp", October, Camp(Cheongun, "2024-10-02", "RESOURCE", "0.1"))
        .Send("c0002", "camp", September, Camp(Sajik, "2024-09-02", "CARE", "10"))
        .Send("c0002", "camp", October);
}
