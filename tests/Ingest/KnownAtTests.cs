using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest;

public sealed class KnownAtTests
{
    private const string October = "2024-10-01..2024-10-10";

    [Fact]
    public async Task A_fact_carries_the_time_at_which_a_file_first_told_of_its_record()
    {
        using var center = new Center();
        await Night(center, "2024-10-11", October, Csv.Visit("1", "2024-10-02"), Csv.Visit("2", "2024-10-02"), Csv.Visit("3", "2024-10-03"));
        await Night(center, "2024-10-12", October, Csv.Visit("1", "2024-10-02", result: "ABSENT", revision: 1, status: "C"), Csv.Visit("3", "2024-10-03")); // 2 vanishes
        await Night(center, "2024-10-13", October, Csv.Visit("1", "2024-10-02"), Csv.Visit("2", "2024-10-02"), Csv.Visit("4", "2024-10-03")); // 2 is back, 4 is late
        await Night(center, "2024-10-14", "2024-10-11..2024-10-14", Csv.Visit("3", "2024-10-11", revision: 1, status: "C")); // 3 comes back on another day
        center.Query("select source_record_id, strftime(known_at, '%Y-%m-%d %H:%M') from fact_poverty_visit where stands order by 1", r => (r.GetString(0), r.GetString(1))).ShouldBe(
        [
            ("1", "2024-10-11 23:30"), ("2", "2024-10-11 23:30"), ("3", "2024-10-11 23:30"), ("4", "2024-10-13 23:30"),
        ]);
    }

    private static async Task Night(Center center, string made, string period, params string[] visits)
    {
        center.Exports.Add("c0001", "poverty_visit", period, Csv.File(Csv.VisitHeading, visits), generated: $"{made}T23:30:00+09:00");
        (await center.Night()).Round.Refused.ShouldBeEmpty();
    }
}
