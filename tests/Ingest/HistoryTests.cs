using DongHaeng.Ingest.Rounds;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest;

public sealed class HistoryTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Any_past_comes_to_what_counting_by_hand_gives_and_a_rebuild_to_the_same_bit_by_bit(int seed)
    {
        using var center = new Center();
        var history = new History(seed, files: 40);
        foreach (var part in new[] { 0..15, 15..30, 30..40 })
        {
            history.Offer(center.Exports, part);
            (await center.Night(center.From([.. History.Suppliers]))).Round.Failures.ShouldBeEmpty();
        }

        Figures(center).ShouldBe(history.VisitsDone(), ignoreOrder: true);
        var shelf = new SnapshotShelf(center.Data);
        var grown = shelf.Current()!;
        using (var warehouse = WarehouseFile.Open(center.Data))
        using (var intake = new Intake(center.Data, center.Keys, warehouse))
        {
            new Ledger(warehouse).Clear();
            intake.CatchUp(center.Settings with { FilesPerCommit = 7 }, null, null, TestContext.Current.CancellationToken).Count.ShouldBe(40);
            new Publisher(warehouse, shelf).Publish(TimeProvider.System.GetUtcNow()).ShouldNotBe(grown);
        }

        SnapshotDifference.Between((shelf, grown), (shelf, shelf.Current()!)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_refused_for_its_span_is_refused_by_a_rebuild_too()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", DongHaeng.Tests.Support.Csv.File(DongHaeng.Tests.Support.Csv.VisitHeading));
        center.Exports.Add("c0001", "poverty_visit", "2024-10-01..2024-12-31", DongHaeng.Tests.Support.Csv.File(DongHaeng.Tests.Support.Csv.VisitHeading));
        (await center.Night()).Round.Refused.ShouldHaveSingleItem().Refusal!.En.ShouldBe("The period ends on 2024-12-31, after the file was made (2024-11-01).");
        using var warehouse = WarehouseFile.Open(center.Data);
        using var intake = new Intake(center.Data, center.Keys, warehouse);
        new Ledger(warehouse).Clear();
        intake.CatchUp(center.Settings, null, null, TestContext.Current.CancellationToken).Select(f => f.Refusal != null).ShouldBe([false, true]);
    }

    private static Dictionary<(string, DateOnly), int> Figures(Center center)
    {
        using var reader = new MetricReader(new SnapshotShelf(center.Data));
        var query = new MetricQuery("visits_done", [Level.Dong], Grain.Month, new(2024, 8, 1), new(2024, 10, 1));
        return reader.Read(query, Scope.Of(new Viewer("test", Role.Analyst, null), Door.SignedIn))
            .Where(r => r.Value > 0).ToDictionary(r => (r.UnitId, r.Period), r => (int)r.Value!);
    }
}
