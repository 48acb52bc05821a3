using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Ingest;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Rounds;

public sealed class RepeatTests
{
    private const string October = "2024-10-01..2024-10-31";
    private static readonly string OneVisit = Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02"));

    [Fact]
    public async Task A_known_file_is_not_fetched_again_nor_the_same_bytes_under_a_new_name()
    {
        using var center = new Center();
        await using var server = await CenterServer.Start(Directory.CreateDirectory(center.Exports.Root).FullName);
        var settings = center.Settings with { Sources = [new SourceSettings { Kind = "http", Location = server.BaseUri.ToString(), Suppliers = ["c0001"] }] };
        center.Exports.Add("c0001", "poverty_visit", October, OneVisit);
        await center.Night(settings);
        server.Requests.ShouldBe(2); // manifest, file
        await center.Night(settings);
        server.Requests.ShouldBe(3); // manifest
        center.Exports.Add("c0001", "poverty_visit", October, OneVisit);
        (await center.Night(settings)).Round.Files.ShouldBe(1); // a delivery of its own
        server.Requests.ShouldBe(4); // manifest
        center.Cell("visits_done", "2024-10").Value.ShouldBe(1);
    }

    [Fact]
    public async Task Other_bytes_under_a_used_sequence_do_not_count_and_are_complained_of()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, OneVisit, sequence: 1);
        await center.Night();
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading), sequence: 1);
        var (round, snapshot) = await center.Night();
        (round.Files, snapshot).ShouldBe((0, null));
        round.Failures.ShouldHaveSingleItem().What.ShouldContain("sequence 1 was used before for other bytes");
        center.Cell("visits_done", "2024-10").Value.ShouldBe(1);
    }

    [Fact]
    public async Task A_refused_file_is_told_once_and_counts_for_nothing()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, OneVisit);
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading + ",성명"));
        var (round, _) = await center.Night();
        round.Refused.ShouldHaveSingleItem().Refusal!.En.ShouldBe("Columns are not in the contract poverty_visit: 성명.");
        center.Cell("visits_done", "2024-10").Value.ShouldBe(1); // the later file rules nothing, because it is none
        (await center.Night()).Round.Refused.ShouldBeEmpty();
    }
}
