using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest.Rounds;

public sealed class ReplayTests
{
    private const string October = "2024-10-01..2024-10-31";

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 10_000)]
    public async Task Reading_again_ends_in_what_a_rebuild_gives(int seed, int rowsPerCommit)
    {
        using var center = new Center();
        var history = new History(seed, files: 40);
        foreach (var part in new[] { 0..20, 20..40 })
        {
            history.Offer(center.Exports, part);
            await center.Night(center.From([.. History.Suppliers]));
        }

        var before = Books(center);
        var pairs = Replay(center, new ReplayQuery(null, null, false, All: true), settings: center.Settings with { RowsPerCommit = rowsPerCommit, FilesPerCommit = 7 });
        pairs.Select(p => p.Supplier).ShouldBe(History.Suppliers, ignoreOrder: true);
        pairs.Sum(p => p.Files).ShouldBe(40);
        pairs.ShouldAllBe(p => p.Before == p.After);
        Books(center).ShouldBe(before);

        var shelf = new SnapshotShelf(center.Data);
        var replayed = shelf.Current()!;
        using (var warehouse = WarehouseFile.Open(center.Data))
        using (var intake = new Intake(center.Data, center.Keys, warehouse))
        {
            new Ledger(warehouse).Clear();
            intake.CatchUp(center.Settings, null, null, TestContext.Current.CancellationToken);
            new Publisher(warehouse, shelf).Publish(TimeProvider.System.GetUtcNow());
        }

        SnapshotDifference.Between((shelf, replayed), (shelf, shelf.Current()!)).ShouldBeEmpty();
        Books(center).ShouldBe(before);
    }

    [Fact]
    public async Task A_changed_mapping_is_told_of_until_everything_has_been_read_again()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-05")));
        (await center.Night(center.From("c0001"))).ReadOtherwise.ShouldBeFalse();
        var mappings = Directory.CreateDirectory(Path.Combine(center.Data, "..", "mappings")).FullName;
        File.WriteAllText(Path.Combine(mappings, "jung.yaml"), "dataset: poverty_visit\nsuppliers: [c0018]\nheadings: {결과값: visit_result}\n");
        var mapped = center.Settings with { Mappings = mappings };
        Otherwise(center, mapped).ShouldBeTrue();
        Replay(center, new ReplayQuery(null, null, Refused: false, All: false), settings: mapped);
        Otherwise(center, mapped).ShouldBeTrue(); // files of which nothing was set aside were not read
        Replay(center, new ReplayQuery(null, null, Refused: false, All: true), settings: mapped);
        Otherwise(center, mapped).ShouldBeFalse();
        Otherwise(center, center.Settings).ShouldBeTrue();
    }

    private static bool Otherwise(Center center, IngestSettings settings)
    {
        using var warehouse = WarehouseFile.Open(center.Data);
        using var intake = new Intake(center.Data, center.Keys, warehouse, settings);
        return intake.ReadOtherwise;
    }

    [Fact]
    public async Task A_mapping_that_comes_later_lets_refused_files_in()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading.Replace("방문결과", "결과값"), Csv.Visit("1", "2024-10-05"), Csv.Visit("2", "2024-10-06")));
        center.Exports.Add("c0002", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-05", dong: "1111053000")));
        await center.Night(center.From("c0001", "c0002"));
        var mappings = Path.Combine(center.Data, "..", "mappings");
        Directory.CreateDirectory(mappings);
        File.WriteAllText(Path.Combine(mappings, "jongno.yaml"), "dataset: poverty_visit\nsuppliers: [c0001]\nheadings: {결과값: visit_result}\n");
        var query = new ReplayQuery(null, null, Refused: true, All: false);
        var mapped = center.Settings with { Mappings = mappings };

        var told = new ReplayedPair("c0001", "poverty_visit", 1, new PairCounts(0, 0, 1), new PairCounts(2, 0, 0));
        Replay(center, query, dry: true, mapped).ShouldBe([told]);
        center.Query("select verdict from delivery where supplier = 'c0001'", r => r.GetString(0)).ShouldBe(["refused"], "a dry run changes nothing");
        Replay(center, query, settings: mapped).ShouldBe([told], "the pair without a refused file is left alone");
        center.Cell("visits_done", "2024-10").Value.ShouldBe(2);
        Replay(center, query, settings: mapped).ShouldBeEmpty("nothing is refused any more");
    }

    [Fact]
    public async Task When_a_landed_file_is_gone_nothing_of_its_portion_changes()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-10", Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-05", result: "?"), Csv.Visit("2", "2024-10-06")));
        center.Exports.Add("c0001", "poverty_visit", "2024-10-11..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("3", "2024-10-12")));
        await center.Night();
        var before = Books(center);
        var hash = center.Query("select sha256 from delivery where sequence = 2", r => r.GetString(0))[0];
        File.Delete(Path.Combine(center.Data, "landing", hash[..2], hash));
        Should.Throw<IOException>(() => Replay(center, new ReplayQuery(null, null, false, false), settings: center.Settings with { FilesPerCommit = 1 })).Message.ShouldContain(hash);
        Books(center).ShouldBe(before);
    }

    private static IReadOnlyList<ReplayedPair> Replay(Center center, ReplayQuery query, bool dry = false, IngestSettings? settings = null)
    {
        using var warehouse = WarehouseFile.Open(center.Data);
        using var intake = new Intake(center.Data, center.Keys, warehouse, settings);
        var pairs = new Replay(intake, warehouse, settings ?? center.Settings).Run(query, dry, null, TestContext.Current.CancellationToken);
        var publisher = new Publisher(warehouse, new SnapshotShelf(center.Data));
        (publisher.Behind() && !dry).ShouldBe(!dry && pairs.Count > 0);
        if (publisher.Behind())
        {
            publisher.Publish(TimeProvider.System.GetUtcNow());
        }

        return pairs;
    }

    /// <summary>Facts, rejects and ledger without the numbers that loading gives.</summary>
    private static List<string> Books(Center center) => center.Query(
        """
        select concat_ws('|', 'fact', f.supplier, d.sequence, f.line, f.source_record_id, f.dong_id, f.event_date, f.known_at, f.stands, f.visit_result, f.household_key)
        from fact_poverty_visit as f
        join delivery as d using (delivery_no)
        union all
        select concat_ws('|', 'reject', d.supplier, d.sequence, r.line, r.column_id, r.reason, r.value_masked) from reject as r join delivery as d using (delivery_no)
        union all
        select concat_ws('|', 'file', supplier, dataset, sequence, first_day, last_day, sha256, verdict, reason_code, rows_read, rows_rejected) from delivery
        order by 1
        """,
        r => r.GetString(0));
}
