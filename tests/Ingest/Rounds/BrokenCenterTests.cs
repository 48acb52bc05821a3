using DongHaeng.Ingest;
using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Rounds;

/// <summary>One broken center or file never stops the others: c0002 is whole in each of these.</summary>
public sealed class BrokenCenterTests : IDisposable
{
    private const string October = "2024-10-01..2024-10-31", Name = "c0001_poverty_visit_2024-10-01_000001.csv";
    private readonly Center center = new() { Settings = new IngestSettings { PatienceSeconds = 1 } };

    public BrokenCenterTests()
    {
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02")));
        center.Exports.Add("c0002", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02", dong: "1111053000")));
    }

    public void Dispose() => center.Dispose();

    [Theory]
    [InlineData(ServerFault.Hangs, "/c0001/manifest.json did not answer within 1 s", 1)]
    [InlineData(ServerFault.Fails, "/c0001/manifest.json answered 500", 3)] // asked three times
    [InlineData(ServerFault.Truncates, "that have not the length", 2)]
    public async Task A_center_that_breaks_is_named_and_taken_when_it_is_mended(ServerFault fault, string what, int requests)
    {
        await using var server = await CenterServer.Start(center.Exports.Root);
        var settings = center.Settings with { Sources = [new SourceSettings { Kind = "http", Location = server.BaseUri.ToString(), Suppliers = ["c0001", "c0002"] }] };
        server.Break("c0001", fault);
        var (round, _) = await center.Night(settings);
        var failure = round.Failures.ShouldHaveSingleItem();
        failure.Supplier.ShouldBe("c0001");
        failure.What.ShouldContain(what);
        round.Files.ShouldBe(1);
        server.Requests.ShouldBe(requests + 2);
        center.Cell("visits_done", "2024-10", "d0002").Value.ShouldBe(1);

        server.Mend("c0001");
        (await center.Night(settings)).Round.Files.ShouldBe(1);
        center.Cell("visits_done", "2024-10", "g01").Value.ShouldBe(2);
    }

    [Fact]
    public async Task A_center_that_nobody_answers_for_is_named() // a port on which nothing listens
    {
        var settings = center.From("c0002");
        settings = settings with { Sources = [.. settings.Sources, new SourceSettings { Kind = "http", Location = "http://127.0.0.1:1/", Suppliers = ["c0001"] }] };
        var (round, _) = await center.Night(settings);
        round.Failures.ShouldHaveSingleItem().What.ShouldStartWith("http://127.0.0.1:1/c0001/manifest.json cannot be reached");
        round.Files.ShouldBe(1);
    }

    [Fact]
    public Task A_manifest_that_is_missing_is_named() => Broken(() => File.Delete(At("manifest.json")), "manifest.json cannot be read");

    [Fact]
    public Task A_manifest_that_is_no_manifest_is_named() => Broken(() => File.WriteAllText(At("manifest.json"), "<html>"), "manifest.json cannot be read");

    [Fact]
    public Task A_file_that_cannot_be_opened_is_named() => Broken(
        () =>
        {
            File.Delete(At(Name));
            Directory.CreateDirectory(At(Name)); // rights do not stop root
        },
        $"{Name} cannot be read");

    [Fact]
    public Task A_dataset_that_nobody_knows_is_named() => Broken(
        () => File.WriteAllText(At("manifest.json"), File.ReadAllText(At("manifest.json")).Replace("poverty_visit\"", "weather\"", StringComparison.Ordinal)),
        $"{Name}: there is no dataset 'weather'");

    [Fact]
    public async Task Bytes_that_do_not_match_their_checksum_are_not_landed_and_asked_for_again()
    {
        var whole = File.ReadAllBytes(At(Name));
        await Broken(() => File.WriteAllBytes(At(Name), [.. whole[..^1], (byte)'!']), $"{Name}: {whole.Length} bytes came that have not the length");
        Directory.GetFiles(Path.Combine(center.Data, "landing"), "*", SearchOption.AllDirectories).Length.ShouldBe(2); // the receipts and c0002's file
        File.WriteAllBytes(At(Name), whole);
        (await center.Night(center.From("c0001", "c0002"))).Round.Files.ShouldBe(1);
    }

    [Theory]
    [InlineData("ftp", "ftp://host/", "a source of kind 'ftp'. Known are: folder, http, sftp.")]
    [InlineData("http", "host/exports", "the web address 'host/exports', which is none")]
    public async Task A_source_that_makes_no_sense_ends_the_round_and_is_named(string kind, string location, string what)
    {
        var settings = center.Settings with { Sources = [new SourceSettings { Kind = kind, Location = location, Suppliers = ["c0001"] }] };
        (await Should.ThrowAsync<InvalidOperationException>(() => center.Night(settings))).Message.ShouldContain(what);
    }

    [Fact]
    public async Task A_supplier_of_two_sources_ends_the_round_before_anything_is_taken()
    {
        var settings = center.From("c0001");
        settings = settings with { Sources = [.. settings.Sources, .. settings.Sources] };
        (await Should.ThrowAsync<InvalidOperationException>(() => center.Night(settings))).Message.ShouldBe("The settings name supplier c0001 2 times: name each in one source only.");
        (await center.Night()).Round.Files.ShouldBe(1);
    }

    private string At(string name) => Path.Combine(center.Exports.Root, "c0001", name);

    private async Task Broken(Action breaking, string what)
    {
        breaking();
        var (round, _) = await center.Night(center.From("c0001", "c0002"));
        var failure = round.Failures.ShouldHaveSingleItem();
        failure.Supplier.ShouldBe("c0001");
        failure.What.ShouldContain(what);
        round.Files.ShouldBe(1);
    }
}
