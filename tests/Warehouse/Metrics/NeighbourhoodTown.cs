using static DongHaeng.Tests.Warehouse.Metrics.ZoneFacts;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Zones, reports and looks until Sunday, 20 October 2024: that month and its week from the 14th are not over.</summary>
public sealed class NeighbourhoodTown : IDisposable
{
    private const string Cheongun = SmallTown.Cheongun, Sajik = SmallTown.Sajik;
    private const string August = "2024-08-01..2024-08-31", September = "2024-09-01..2024-09-30", October = "2024-10-01..2024-10-20";

    public NeighbourhoodTown()
    {
        Zoned();
        Reported();
        Looked();
        Books.Publish();
    }

    public Books Books { get; } = new();

    public void Dispose() => Books.Dispose();

    private void Zoned() => Books
        .Send("c0001", "zone_meeting", August, Zones(Cheongun, "2024-08", 2))
        .Send("c0001", "zone_meeting", September, Zones(Cheongun, "2024-09", 2))
        .Send("c0001", "zone_meeting", October, Zones(Cheongun, "2024-10", 2), Meeting(Cheongun, "2024-09", "2024-10-02"), Meeting(Cheongun, "2024-10", "2024-10-18"))
        .Send("c0002", "zone_meeting", September, Meeting(Sajik, "2024-09", "2024-09-27"))
        .Send("c0002", "zone_meeting", October, Zones(Sajik, "2024-10", 1));

    private void Reported() => Books
        .Send("c0001", "zone_report", August)
        .Send("c0001", "zone_report", September,
            Report(Cheongun, "Z1", "2024-09-02", "2024-09-03", "2024-09-09", met: 5, handed: 2, settled: 1), // on the next Monday
            Report(Cheongun, "Z2", "2024-09-02", "2024-09-04", "2024-09-10", met: 3), // a day late
            Report(Cheongun, "Z1", "2024-09-09", "2024-09-10", "2024-09-13", met: 4, handed: 3, settled: 3),
            Report(Cheongun, "Z1", "2024-09-09", "2024-09-11", "2024-09-13"), // the same week again
            Report(Cheongun, "Z2", "2024-09-17", "2024-09-18", "2024-09-20", met: 2)) // its week begins on a Tuesday
        .Send("c0001", "zone_report", October,
            Report(Cheongun, "Z1", "2024-09-30", "2024-10-01", "2024-10-07", met: 6, handed: 0), // a week of September, met in October
            Report(Cheongun, "Z1", "2024-10-07", "2024-10-08", "2024-10-11", handed: 1), // neither met nor settled is filled in
            Report(Cheongun, "Z3", "2024-10-07", "2024-10-08", "2024-10-11", met: 1), Report(Cheongun, "Z4", "2024-10-07", "2024-10-08", "2024-10-11", met: 1), // zones drawn anew
            Report(Cheongun, "Z1", "2024-10-14", "2024-10-15", "2024-10-18", met: 1)) // before its week is over
        .Send("c0002", "zone_report", September, Report(Sajik, "Z1", "2024-09-02", "2024-09-03", "2024-09-06", met: 2)) // in a month without zones
        .Send("c0002", "zone_report", October, Report(Sajik, "Z1", "2024-10-07", "2024-10-07", "2024-10-14", met: 10));

    private void Looked() => Books
        .Send("c0001", "tongban_check", September,
            Listing(Cheongun, "2024-09-02", "LIST"), Check(Cheongun, "2024-09-03", "OK", "VISIT"), Check(Cheongun, "2024-09-04", "NEED", "PHONE", "D1"),
            Check(Cheongun, "2024-09-05", "NEED", "VISIT"), Check(Cheongun, "2024-09-06", "NOCONTACT", "PHONE"), Check(Cheongun, "2024-09-07", "NEED", "VISIT", status: "D"),
            Listing(Cheongun, "2024-09-30", "END"))
        .Send("c0001", "tongban_check", October, Check(Cheongun, "2024-10-01", "NEED", "VISIT", "D2"))
        .Send("c0002", "tongban_check", September, Check(Sajik, "2024-09-03", "OK", "ACCOMPANY"))
        .Send("c0002", "tongban_check", October);
}
