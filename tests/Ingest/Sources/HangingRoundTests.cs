using DongHaeng.Ingest;
using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Sources;

/// <summary>Suppliers that hang in a round: left alone, said once, and nobody else's trouble.</summary>
public sealed class HangingRoundTests : IAsyncLifetime
{
    private const string October = "2024-10-01..2024-10-31";
    private readonly Center center = new();
    private CenterServer server = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(center.Exports.Root);
        server = await CenterServer.Start(center.Exports.Root);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        center.Dispose();
    }

    [Theory]
    [InlineData(ServerFault.HangsOnFiles)]
    [InlineData(ServerFault.FallsSilent)]
    public async Task A_supplier_that_hangs_once_is_left_alone_for_the_rest_of_the_round_and_that_is_said_once(ServerFault fault)
    {
        foreach (var day in new[] { 2, 3, 4, 5 })
        {
            center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit($"{day}", $"2024-10-0{day}")));
        }

        server.Break("c0001", fault);
        var (round, _) = await center.Night(From(1, "c0001"));
        round.Failures.ShouldHaveSingleItem().What.ShouldBe(
            $"{server.BaseUri}c0001/c0001_poverty_visit_2024-10-01_000001.csv did not answer within 1 s; left alone for the rest of this round, 3 files not asked for");
        server.Requests.ShouldBe(2); // the manifest and one file
        server.Mend("c0001");
        (await center.Night(From(1, "c0001"))).Round.Files.ShouldBe(4);
    }

    [Fact]
    public async Task A_supplier_that_hangs_at_its_manifest_is_left_alone()
    {
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading));
        server.Break("c0001", ServerFault.Hangs);
        (await center.Night(From(1, "c0001"))).Round.Failures.ShouldHaveSingleItem().What
            .ShouldBe($"{server.BaseUri}c0001/manifest.json did not answer within 1 s; left alone for the rest of this round");
        server.Requests.ShouldBe(1);
    }

    [Fact]
    public async Task Many_hanging_suppliers_are_each_asked_once_and_the_healthy_are_complete()
    {
        var suppliers = Enumerable.Range(1, 60).Select(n => $"c{n:D4}").ToArray();
        foreach (var supplier in suppliers)
        {
            center.Exports.Add(supplier, "poverty_visit", October, Csv.File(Csv.VisitHeading));
        }

        var hanging = suppliers.Where((_, n) => n % 3 == 0).ToList();
        hanging.ForEach(s => server.Break(s, ServerFault.Hangs));
        var (round, _) = await center.Night(From(2, suppliers) with { AtOnce = 4 });
        round.Failures.Select(f => f.Supplier).ShouldBe(hanging);
        round.Failures.ShouldAllBe(f => f.What.Contains("left alone for the rest of this round"));
        round.Files.ShouldBe(40);
        hanging.ShouldAllBe(s => server.Traffic.RequestsFor($"{s}/manifest.json") == 1);
    }

    private IngestSettings From(double patience, params string[] suppliers) => new()
    {
        Sources = [new SourceSettings { Kind = "http", Location = server.BaseUri.ToString(), Suppliers = suppliers, AtOnce = 4, PatienceSeconds = patience }],
    };
}
