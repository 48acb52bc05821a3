using static DongHaeng.Tests.Warehouse.Metrics.CaseFacts;
using static DongHaeng.Tests.Warehouse.Metrics.ZoneFacts;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Conferences and lists of two dongs; 사직동 sent no division into zones for September.</summary>
public sealed class ConferenceTown : IDisposable
{
    private const string Cheongun = SmallTown.Cheongun, Sajik = SmallTown.Sajik;
    private const string September = "2024-09-01..2024-09-30", October = "2024-10-01..2024-10-31";

    public ConferenceTown() => Books
        .Send("c0001", "conference", September,
            Conference(Cheongun, "2024-09-03", "INTERNAL"), Conference(Cheongun, "2024-09-10", "REGULAR"), Conference(Cheongun, "2024-09-20", "REGULAR"),
            Conference(Cheongun, "2024-09-12", "ADHOC"), Share(Cheongun, "2024-09-30", open: 10, consented: 8, shared: 6))
        .Send("c0001", "conference", October, Conference(Cheongun, "2024-10-02", "INTERNAL"), Share(Cheongun, "2024-10-05", open: 6, consented: 4, shared: 5))
        .Send("c0002", "conference", September, Conference(Sajik, "2024-09-05", "REGULAR"), Share(Sajik, "2024-09-30", open: 3, consented: 0, shared: 0))
        .Send("c0002", "conference", October, Conference(Sajik, "2024-10-02", "REGULAR"))
        .Send("c0001", "zone_meeting", September, Zones(Cheongun, "2024-09", 2))
        .Send("c0001", "zone_meeting", October, Zones(Cheongun, "2024-10", 2))
        .Send("c0002", "zone_meeting", September)
        .Send("c0002", "zone_meeting", October, Zones(Sajik, "2024-10", 1))
        .Publish();

    public Books Books { get; } = new();

    public void Dispose() => Books.Dispose();
}
