using static DongHaeng.Tests.Warehouse.Metrics.CareCrisisFacts;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>
/// Households in care crisis in two dongs of 종로구, known at the end of October 2024: those with numbers under 20 are
/// monitored, those from 21 on are new. Both centers number their own households.
/// </summary>
public sealed class CareCrisisTown : IDisposable
{
    private const string Cheongun = SmallTown.Cheongun, Sajik = SmallTown.Sajik;

    public CareCrisisTown()
    {
        Books
            .Send("c0001", "care_crisis", "2024-07-01..2024-08-31",
                Grade(Cheongun, 1, "2024-08-20", "SERVICE"), // August not from its first day, September, October
                Grade(Cheongun, 2, "2024-07-01", "CAUTION"), Visit(Cheongun, 2, "2024-07-02"), // July with August, September with October
                Grade(Cheongun, 3, "2024-08-01", "CAUTION"), // not July with August; September with October
                Answer(Cheongun, 6, "2024-08-30", "Y"))
            .Send("c0001", "care_crisis", "2024-09-01..2024-09-30",
                [
                    Visit(Cheongun, 1, "2024-09-01"), Visit(Cheongun, 2, "2024-09-30"), // the one for October's end
                    Grade(Cheongun, 4, "2024-09-01", "CASE"), Visit(Cheongun, 4, "2024-09-15"), // the last day of the first half
                    Grade(Cheongun, 4, "2024-09-21", "SERVICE"), // the grade before was left open, and ends the day before
                    Grade(Cheongun, 6, "2024-09-01", "SERVICE"), Visit(Cheongun, 6, "2024-09-10"),
                    Grade(Cheongun, 7, "2024-09-01", "SERVICE"), Answer(Cheongun, 7, "2024-09-02", "N"),
                    Grade(Cheongun, 8, "2024-09-01", "SERVICE"), Grade(Cheongun, 8, "2024-09-01", "SERVICE", referral: "B"), Visit(Cheongun, 8, "2024-09-05", referral: "B"),
                    Grade(Cheongun, 10, "2024-09-01", "SERVICE", to: "2024-09-30"), Visit(Cheongun, 10, "2024-09-09", status: "D"),
                    Grade(Cheongun, 11, "2024-09-01", "SERVICE", status: "D"),
                    Grade(Cheongun, 12, "2024-06-30", "SERVICE", recorded: "2024-09-02"), // three months before its own day
                    .. September,
                ])
            .Send("c0001", "care_crisis", "2024-10-01..2024-10-31",
                [
                    Visit(Cheongun, 1, "2024-10-15", "ABSENT"), Visit(Cheongun, 4, "2024-10-01"),
                    Grade(Cheongun, 5, "2024-10-01", "CASE", to: "2024-10-15"), Visit(Cheongun, 5, "2024-10-16"), // a day late
                    Answer(Cheongun, 6, "2024-10-20", "N"), // withdrawn: September was due, October is not
                    Answer(Cheongun, 7, "2024-10-05", "Y"), // agreed after all: September was not due, October is
                    Grade(Cheongun, 9, "2024-10-01", "SERVICE"), Grade(Cheongun, 9, "2024-10-01", "CASE", referral: "B"), Visit(Cheongun, 9, "2024-10-20"),
                    .. October,
                ])
            .Send("c0002", "care_crisis", "2023-08-01..2024-08-31",
                Grade(Sajik, 13, "2023-08-10", "SERVICE"), // followed until August 2024, the twelfth month after
                Answer(Sajik, 16, "2023-08-31", "N"), // thirteen months before September's end, fourteen before October's
                Answer(Sajik, 17, "2023-08-31", "N"))
            .Send("c0002", "care_crisis", "2024-09-01..2024-09-30",
                Grade(Sajik, 16, "2024-09-01", "SERVICE"), Answer(Sajik, 17, "2024-09-01", "Y"), // asked anew after more than twelve months
                Visit(Sajik, 21, "2024-09-19", role: "NURSE"), Refer(Sajik, 21, "2024-09-20")) // visited before, and not since
            .Send("c0002", "care_crisis", "2024-10-01..2024-10-31",
                Visit(Sajik, 1, "2024-10-03"), // not 청운효자동's household 1
                Answer(Sajik, 21, "2024-10-30", "Y"))
            .Publish();
    }

    public Books Books { get; } = new();

    private static IEnumerable<StagedRow> September =>
    [
        Refer(Cheongun, 21, "2024-09-02"), Answer(Cheongun, 21, "2024-09-04", "Y"),
        Refer(Cheongun, 22, "2024-09-03", "CPA", "CHILD"), Answer(Cheongun, 22, "2024-09-05", "Y", "CHILD"),
        Visit(Cheongun, 22, "2024-09-20", "ABSENT", "FIRST", officer: "N", pair: "Y", with: "STAFF", kind: "CHILD", role: "NURSE"), // met nobody
        Refer(Cheongun, 23, "2024-09-10", kind: "CHILD"), Answer(Cheongun, 23, "2024-09-12", "N", "CHILD"), // may not be visited
        Refer(Cheongun, 24, "2024-09-11", "DVC"), // neither asked nor visited
        Refer(Cheongun, 25, "2024-09-12", "INTERNAL"), Answer(Cheongun, 25, "2024-09-13", "Y"),
        Visit(Cheongun, 25, "2024-09-14", purpose: "FIRST", pair: "Y", role: "NURSE"), // alone, though two were needed
        Refer(Cheongun, 29, "2024-09-15", status: "D"),
    ];

    private static IEnumerable<StagedRow> October =>
    [
        Visit(Cheongun, 21, "2024-10-02", purpose: "FIRST", officer: "Y", pair: "Y"), // 30 days after
        Visit(Cheongun, 22, "2024-10-04", officer: "Y", kind: "CHILD", role: "NURSE"), // 31 days after, and no first visit by its purpose
        Answer(Cheongun, 25, "2024-10-01", "N"), // withdrawn after the visit
        Refer(Cheongun, 26, "2024-10-01"), Refer(Cheongun, 26, "2024-10-02", referral: "B"), // the second only 29 days ago
        Answer(Cheongun, 26, "2024-10-05", "Y"), Answer(Cheongun, 26, "2024-10-05", "N", referral: "B"), // the no holds
        Refer(Cheongun, 27, "2024-10-01", kind: "CHILD"), Visit(Cheongun, 27, "2024-10-01", purpose: "FIRST", officer: "N", kind: "CHILD", with: "AGENCY|NURSE"),
    ];

    public void Dispose() => Books.Dispose();
}
