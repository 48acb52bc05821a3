using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest;

public sealed class RevisionTests
{
    private const string October = "2024-10-01..2024-10-31";

    [Fact]
    public async Task Where_the_highest_revision_is_set_aside_the_last_readable_one_stands()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(
            Csv.VisitHeading,
            Csv.Visit("1", "2024-10-02", result: "ABSENT"), Csv.Visit("1", "2024-10-02", revision: 1, status: "C"), Csv.Visit("1", "2024-10-02", result: "?", revision: 2, status: "C")));
        await center.Night();
        Facts(center).ShouldBe([("1", 1L, "DONE")]);
        center.Rejects().Select(r => (r.Line, r.Column, r.Reason)).ShouldBe([(4, "visit_result", "code")]);
    }

    [Fact]
    public async Task A_cancellation_that_is_set_aside_takes_nothing_away()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(
            Csv.VisitHeading, Csv.Visit("1", "2024-10-02"), Csv.Visit("1", "2024-10-02", result: "?", revision: 1, status: "D")));
        await center.Night();
        Facts(center).ShouldBe([("1", 0L, "DONE")]);
        center.Cell("visits_done", "2024-10").Value.ShouldBe(1);
    }

    [Fact]
    public async Task A_later_file_rules_whatever_its_revisions_say()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02", revision: 5, status: "C")));
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02", result: "ABSENT", revision: 1, status: "C")));
        await center.Night();
        Facts(center).ShouldBe([("1", 1L, "ABSENT")]);
    }

    [Theory]
    [InlineData("청운효자동")]
    [InlineData("청운효자 동")]
    [InlineData("종로구 청운효자동")]
    [InlineData("1111051500.0")]
    public async Task A_dong_goes_by_its_name_too(string dong)
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02", dong: dong)));
        await center.Night();
        center.Query("select dong_id from fact_poverty_visit", r => r.GetString(0)).ShouldBe(["d0001"]);
    }

    private static List<(string, long, string)> Facts(Center center) => center.Query(
        "select source_record_id, revision_no, visit_result from fact_poverty_visit where stands order by 1, 2", r => (r.GetString(0), r.GetInt64(1), r.GetString(2)));
}
