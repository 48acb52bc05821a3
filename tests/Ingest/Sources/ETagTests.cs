using DongHaeng.Ingest;
using DongHaeng.Ingest.Sources;
using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest.Sources;

public sealed class ETagTests : IDisposable
{
    private const string October = "2024-10-01..2024-10-31";
    private static readonly string OneVisit = Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02")), Nothing = Csv.File(Csv.VisitHeading);
    private readonly Center center = new() { Settings = new IngestSettings { PatienceSeconds = 5 } };

    public ETagTests() => center.Exports.Add("c0001", "poverty_visit", October, OneVisit);

    public void Dispose() => center.Dispose();

    [Fact]
    public async Task A_manifest_that_did_not_change_is_not_sent_again()
    {
        await using var server = await CenterServer.Start(center.Exports.Root);
        using var source = Asked.Http(server);
        var first = await source.Ask();
        first.Manifest!.Files.Count.ShouldBe(1);
        (await source.Ask(first.ETag)).ShouldBe(Offer.Unchanged(first.ETag!));
        server.Traffic.Answered(304).ShouldBe(1);
        center.Exports.Add("c0001", "poverty_visit", October, Nothing);
        (await source.Ask(first.ETag)).Manifest!.Files.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_folders_manifest_is_known_again_by_its_bytes()
    {
        var source = new FolderSource(center.Exports.Root, Asked.Patience(), Asked.Gate());
        var first = await source.Ask();
        var text = File.ReadAllText(Path.Combine(center.Exports.Root, "c0001", "manifest.json"));
        File.WriteAllText(Path.Combine(center.Exports.Root, "c0001", "manifest.json"), text); // written again, the same
        (await source.Ask(first.ETag)).Manifest.ShouldBeNull();
        center.Exports.Add("c0001", "poverty_visit", October, Nothing);
        (await source.Ask(first.ETag)).Manifest!.Files.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_next_night_asks_only_whether_something_changed()
    {
        await using var server = await CenterServer.Start(center.Exports.Root);
        await center.Night(Over(server));
        (await center.Night(Over(server))).Round.Files.ShouldBe(0);
        (server.Requests, server.Traffic.Answered(304)).ShouldBe((3, 1));
    }

    [Theory]
    [InlineData(ServerFault.Truncates)]
    [InlineData(ServerFault.SpoilsBytes)]
    [InlineData(ServerFault.Cuts)]
    public async Task A_supplier_whose_file_failed_is_asked_in_full_again(ServerFault fault)
    {
        await using var server = await CenterServer.Start(center.Exports.Root);
        server.Break("c0001", fault);
        (await center.Night(Over(server))).Round.Failures.Count.ShouldBe(1);
        server.Mend("c0001");
        (await center.Night(Over(server))).Round.Files.ShouldBe(1);
        server.Traffic.Answered(304).ShouldBe(0);
    }

    [Fact]
    public async Task A_supplier_whose_new_file_failed_is_asked_in_full_although_an_earlier_offer_was_whole()
    {
        await using var server = await CenterServer.Start(center.Exports.Root);
        await center.Night(Over(server));
        center.Exports.Add("c0001", "poverty_visit", October, Nothing);
        server.Break("c0001", ServerFault.Truncates);
        (await center.Night(Over(server))).Round.Failures.Count.ShouldBe(1);
        server.Mend("c0001");
        (await center.Night(Over(server))).Round.Files.ShouldBe(1);
    }

    [Fact]
    public async Task A_round_that_was_stopped_remembers_no_offer()
    {
        await using var server = await CenterServer.Start(center.Exports.Root);
        using var stop = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(() => center.Night(Over(server), new Stopping(stop), stop.Token));
        (await center.Night(Over(server))).Round.Files.ShouldBe(1);
        server.Traffic.Answered(304).ShouldBe(0);
    }

    [Fact]
    public async Task After_a_rebuild_everybody_is_asked_in_full()
    {
        await using var server = await CenterServer.Start(center.Exports.Root);
        await center.Night(Over(server));
        using (var warehouse = WarehouseFile.Open(center.Data))
        {
            new Offers(warehouse).All().Keys.ShouldBe(["c0001"]);
            new Ledger(warehouse).Clear();
        }

        await center.Night(Over(server));
        server.Traffic.Answered(304).ShouldBe(0);
    }

    [Fact]
    public async Task A_supplier_whose_landed_file_is_damaged_is_asked_in_full()
    {
        await using var server = await CenterServer.Start(center.Exports.Root);
        await center.Night(Over(server));
        using (var warehouse = WarehouseFile.Open(center.Data))
        {
            new Ledger(warehouse).Clear();
            new Offers(warehouse).Keep([("c0001", server.BaseUri.ToString(), (await Asked.Http(server).Ask()).ETag!)]);
        }

        foreach (var landed in Directory.GetFiles(Path.Combine(center.Data, "landing"), "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "receipts"))
        {
            File.Delete(landed);
        }

        (await center.Night(Over(server))).Round.Files.ShouldBe(1);
        center.Cell("visits_done", "2024-10").Value.ShouldBe(1);
    }

    [Fact]
    public async Task An_offer_means_nothing_at_another_address()
    {
        await using var server = await CenterServer.Start(center.Exports.Root);
        await center.Night(Over(server));
        await using var moved = await CenterServer.Start(center.Exports.Root);
        await center.Night(Over(moved));
        moved.Traffic.Answered(304).ShouldBe(0);
    }

    private IngestSettings Over(CenterServer server) =>
        center.Settings with { Sources = [new SourceSettings { Kind = "http", Location = server.BaseUri.ToString(), Suppliers = ["c0001"] }] };

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<DongHaeng.Ingest.Rounds.RoundProgress>
    {
        public void Report(DongHaeng.Ingest.Rounds.RoundProgress value) => stop.Cancel();
    }
}
