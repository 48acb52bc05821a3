using System.Text;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Landing;

public sealed class PlantedKeyTests
{
    private const string Household = "H-PLANTED-1234567", Staff = "STAFF-PLANTED-77", Person = "PERSON-PLANTED-88";

    [Fact]
    public async Task No_key_of_a_person_stands_in_any_byte_of_the_data_folder()
    {
        using var center = new Center();
        var (heading, visit) = Csv.With(Csv.VisitHeading, Csv.Visit("1", "2024-10-05", household: Household), ("담당자키", Staff));
        var (_, broken) = Csv.With(Csv.VisitHeading, Csv.Visit("2", "2024-10-05", household: Household, result: "NEVER"), ("담당자키", Staff), ("원본시스템", ""));
        var (discoveries, discovery) = Csv.With(Csv.DiscoveryHeading, Csv.Discovery("1", "2024-10-05"), ("대상자키", Person), ("가구키", Household));
        center.Exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(heading, visit, broken));
        center.Exports.Add("c0001", "discovery", "2024-10-01..2024-10-31", Csv.File(discoveries, discovery));
        center.Exports.Add("c0001", "discovery", "2024-09-01..2024-09-30", discovery + "\r\n"); // no heading: its first row must not be quoted
        var (round, _) = await center.Night();
        (round.RowsTaken, round.RowsRejected, round.Refused.Count).ShouldBe((2, 1, 1));

        var files = Directory.GetFiles(center.Data, "*", SearchOption.AllDirectories);
        files.Select(Path.GetFileName).ShouldContain("warehouse.duckdb");
        files.Select(Path.GetFileName).ShouldContain("figures.duckdb");
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            foreach (var key in new[] { Household, "1234567", Staff, Person })
            {
                bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(key)).ShouldBe(-1, $"{key} in {file}");
            }
        }
    }

    [Fact]
    public async Task A_household_is_known_again_inside_its_center_and_system_only()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(
            Csv.VisitHeading, Csv.Visit("1", "2024-10-05"), Csv.Visit("2", "2024-10-06"), Csv.With(Csv.VisitHeading, Csv.Visit("3", "2024-10-07"), ("원본시스템", "XLS")).Line));
        center.Exports.Add("c0001", "case", "2024-10-01..2024-10-31", Csv.File(Csv.CaseHeading, Csv.Closing("4", "2024-10-05", "GOAL")));
        center.Exports.Add("c0002", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("5", "2024-10-05", dong: "1111053000")));
        await center.Night(center.From("c0001", "c0002"));
        var households = center.Query(
            "select source_record_id, household_key from fact_poverty_visit union all select source_record_id, household_key from fact_case",
            r => (Id: r.GetString(0), Key: (Guid)r.GetValue(1))).ToDictionary(r => r.Id, r => r.Key);
        households["2"].ShouldBe(households["1"]);
        households["4"].ShouldBe(households["1"]); // another dataset of the same system
        new[] { households["1"], households["3"], households["5"] }.Distinct().Count().ShouldBe(3);
    }
}
