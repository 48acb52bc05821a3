using static DongHaeng.Tests.Warehouse.Metrics.CaseFacts;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>Cases of two centers that both number one of theirs A, known at the end of October 2024.</summary>
public sealed class CaseTown : IDisposable
{
    private const string Cheongun = SmallTown.Cheongun, Sajik = SmallTown.Sajik;

    public CaseTown()
    {
        Books
            .Send("c0001", "case", "2024-03-01..2024-05-31",
                Close(Cheongun, "P", "2024-03-05", "IMPROVED"), // taken up again after 180 days
                Close(Cheongun, "Q", "2024-03-06", "IMPROVED"), // after 181 days
                Close(Cheongun, "R", "2024-03-07", "LOST"), Stage(Cheongun, "R", "SERVICE", "2024-03-07"), // served on the day of its closing, then after-care
                Stage(Cheongun, "R", "AFTER", "2024-04-02"), Stage(Cheongun, "R", "CONF", "2024-04-03"),
                Close(Cheongun, "S", "2024-05-04", "LOST", type: "CRISIS"), Stage(Cheongun, "S", "PLAN", "2024-05-06"), // 180 days ago on the last day
                Close(Cheongun, "T", "2024-05-05", "LOST"), Stage(Cheongun, "T", "SERVICE", "2024-05-07")) // 179 days ago
            .Send("c0001", "case", "2024-09-01..2024-09-30",
                Stage(Cheongun, "P", "SERVICE", "2024-09-01"), Stage(Cheongun, "Q", "SERVICE", "2024-09-03"),
                Stage(Cheongun, "A", "RECEIPT", "2024-09-02"), Stage(Cheongun, "A", "ASSESS", "2024-09-10"), Stage(Cheongun, "A", "PLAN", "2024-09-25", consent: "Y"),
                Stage(Cheongun, "A", "CONF", "2024-09-12"), Stage(Cheongun, "A", "SERVICE", "2024-09-27"), Stage(Cheongun, "B", "CONF", "2024-09-24", "CRISIS", "HOPE"),
                Stage(Cheongun, "B", "RECEIPT", "2024-09-03", "CRISIS", "HOPE"), Stage(Cheongun, "B", "ASSESS", "2024-09-20", "CRISIS", "HOPE"),
                Stage(Cheongun, "C", "RECEIPT", "2024-09-05"), Close(Cheongun, "C", "2024-09-15", "REFUSED"), // never assessed nor planned
                Close(Cheongun, "F", "2024-09-12", "GOAL", "3", "3"), Close(Cheongun, "G", "2024-09-13", "IMPROVED", "4", "1", "CRISIS"),
                Close(Cheongun, "H", "2024-09-14", "MOVED", "2", "0"), Close(Cheongun, "J", "2024-09-16", "TRANSFER", "2"))
            .Send("c0001", "case", "2024-10-01..2024-10-31",
                Stage(Cheongun, "B", "PLAN", "2024-10-04", "CRISIS", "HOPE", "N"), // 31 days after its receipt
                Stage(Cheongun, "D", "RECEIPT", "2024-10-01", lead: "PRIVATE"), Stage(Cheongun, "D", "PLAN", "2024-10-31", lead: "PRIVATE"), // 30 days, consent not asked
                Stage(Cheongun, "E", "RECEIPT", "2024-10-02"), Stage(Cheongun, "E", "ASSESS", "2024-10-05"), Stage(Cheongun, "E", "CONF", "2024-10-10")) // 29 days without a plan
            .Send("c0002", "case", "2024-09-01..2024-09-30",
                Stage(Sajik, "A", "PLAN", "2024-09-04", consent: "Y"), // not the plan of 청운효자동's A
                Stage(Sajik, "X", "RECEIPT", "2024-09-10"), Stage(Sajik, "X", "ASSESS", "2024-09-20"), Stage(Sajik, "X", "CONF", "2024-09-25"),
                Close(Sajik, "K", "2024-09-20", "GOAL", "2", "2"))
            .Send("c0002", "case", "2024-10-01..2024-10-31", Stage(Sajik, "X", "PLAN", "2024-10-10", consent: "Y"), Stage(Sajik, "X", "SERVICE", "2024-10-12"), Close(Sajik, "X", "2024-10-20", "IMPROVED"))
            .Publish();
    }

    public Books Books { get; } = new();

    public void Dispose() => Books.Dispose();
}
