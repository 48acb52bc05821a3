using static DongHaeng.Tests.Warehouse.Metrics.SmallTown;
using static DongHaeng.Tests.Warehouse.Metrics.VisitFacts;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Visits of two dongs in September and October 2024.</summary>
public sealed class VisitTown : IDisposable
{
    private const string September = "2024-09-01..2024-09-30", October = "2024-10-01..2024-10-31";

    public VisitTown()
    {
        Books
            .Send("c0001", "universal_visit", September,
                Listed(Cheongun, "2024-09-02", "A", "ELDER65"), // visited in September
                Listed(Cheongun, "2024-09-02", "B", "ELDER65"), // absent, visited in October
                Listed(Cheongun, "2024-09-02", "C", "ELDER70"), // spoken to by telephone
                Listed(Cheongun, "2024-09-02", "D", "ELDER70"), // only written to
                Listed(Cheongun, "2024-09-03", "E", "BIRTH", removed: "2024-09-16", reason: "MOVED"), // moved before anybody met it
                Listed(Cheongun, "2024-09-03", "F", "BIRTH", removed: "2024-09-30", reason: "DEAD"), // came to the center before
                Listed(Cheongun, "2024-09-03", "G", "BIRTH", removed: "2024-09-04", reason: "DOUBLE"),
                Listed(Cheongun, "2024-09-03", "H", "BIRTH", removed: "2024-09-19", reason: "WRONG"), // visited, but no target
                Listed(Cheongun, "2024-09-03", "I", "PREGNANT", consent: "N"), // asked when listed, and did not want it
                Attempt(Cheongun, "2024-09-10", "A", "ELDER65", consent: "Y", nurse: "Y", needsPair: "Y", pair: "Y", screen: "NORMAL"),
                Attempt(Cheongun, "2024-09-11", "B", "ELDER65", result: "ABSENT", needsPair: "N"),
                Attempt(Cheongun, "2024-09-12", "C", "ELDER70", mode: "PHONE", consent: "Y", needsPair: "Y"),
                Attempt(Cheongun, "2024-09-13", "D", "ELDER70", mode: "MAIL"),
                Attempt(Cheongun, "2024-09-16", "E", "BIRTH", result: "MOVED"),
                Attempt(Cheongun, "2024-09-17", "F", "BIRTH", mode: "OFFICE", consent: "Y"),
                Attempt(Cheongun, "2024-09-18", "H", "BIRTH", consent: "Y", nurse: "N", needsPair: "Y", pair: "N"),
                Attempt(Cheongun, "2024-09-20", "I", "PREGNANT", consent: "Y", nurse: "Y", screen: "HIGH", status: "D"))
            .Send("c0001", "universal_visit", October,
                Listed(Cheongun, "2024-10-01", "K", "ELDER65"), // entered late into the list of September
                Listed(Cheongun, "2024-10-02", "J", "ELDER65", month: "2024-10"),
                Attempt(Cheongun, "2024-10-05", "B", "ELDER65", consent: "Y", nurse: "N", needsPair: "Y", screen: "NONE", no: 2),
                Attempt(Cheongun, "2024-10-20", "J", "ELDER65", consent: "Y", nurse: "Y", screen: "HIGH"))
            .Send("c0002", "universal_visit", September,
                Listed(Sajik, "2024-09-02", "A", "ELDER65"), // another center's A
                Listed(Sajik, "2024-09-02", "L", "ELDER65"), // visited for somebody of another type
                Listed(Sajik, "2024-09-02", "M", "ELDER65"), // refused the year before
                Attempt(Sajik, "2024-09-10", "L", "ELDER70", screen: "RISK"),
                Attempt(Sajik, "2024-09-11", "M", "ELDER65", result: "REFUSED", consent: "N", needsPair: "N", pair: "Y", year: "2023"))
            .Send("c0002", "universal_visit", October)
            .Send("c0001", "poverty_visit", September,
                Poor(Cheongun, "2024-09-02", "BASIC", "REGULAR", needsPair: "Y", with: "STAFF"),
                Poor(Cheongun, "2024-09-03", "NEW", "NEWCHECK", needsPair: "Y"),
                Poor(Cheongun, "2024-09-04", "BASIC", "REGULAR", "REFUSED", needsPair: "N"),
                Poor(Cheongun, "2024-09-05", "BASIC", "ADHOC", "ABSENT", needsPair: "Y", with: "TONGBAN|NURSE"))
            .Send("c0001", "poverty_visit", October, Poor(Cheongun, "2024-10-01", "NEW", "ADHOC", "REFUSED"))
            .Send("c0002", "poverty_visit", September, Poor(Sajik, "2024-09-10", "NP_DIS", "REGULAR", needsPair: "N", with: "STAFF"))
            .Send("c0002", "poverty_visit", October)
            .Publish();
    }

    public Books Books { get; } = new();

    public void Dispose() => Books.Dispose();
}
