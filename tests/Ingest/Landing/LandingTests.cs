using DongHaeng.Ingest.Landing;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest.Landing;

public sealed class LandingTests
{
    private const string October = "2024-10-01..2024-10-31";
    private static readonly string OneVisit = Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02"));

    [Fact]
    public async Task A_receipt_whose_load_a_crash_prevented_is_loaded_in_the_next_round()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "shop", October, Csv.File(Csv.ShopHeading));
        await center.Night();
        var bytes = System.Text.Encoding.UTF8.GetBytes(OneVisit);
        var receipt = new Receipt(
            "c0001", "poverty_visit", new(2024, 10, 1), new(2024, 10, 31), 2, "a.csv", LandingFolder.Hash(bytes), bytes.Length, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow);
        new LandingFolder(center.Data, File.ReadAllBytes(Path.Combine(center.Keys, "landing.key"))).Put(receipt.Sha256, bytes);
        using (var journal = new ReceiptJournal(center.Data))
        {
            journal.Append([receipt]);
        }

        var night = await center.Night();
        (night.Round.Files, night.Snapshot).ShouldBe((1, "000002"));
        center.Cell("visits_done", "2024-10").Value.ShouldBe(1);
    }

    [Fact]
    public async Task Files_that_were_loaded_and_not_published_are_published_by_the_next_round()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "shop", October, Csv.File(Csv.ShopHeading));
        await center.Night();
        center.Exports.Add("c0001", "poverty_visit", October, OneVisit);
        using (var warehouse = WarehouseFile.Open(center.Data))
        using (var intake = new Intake(center.Data, center.Keys, warehouse))
        {
            (await new Round(intake, center.From("c0001"), TimeProvider.System).Run(null, TestContext.Current.CancellationToken)).Files.ShouldBe(1);
        }

        var night = await center.Night();
        (night.Round.Files, night.Snapshot).ShouldBe((0, "000002"));
        center.Cell("visits_done", "2024-10").Value.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_landed_file_that_is_damaged_or_gone_is_named_when_all_is_loaded_again(bool gone)
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, OneVisit);
        await center.Night();
        var landed = Landed(center);
        Spoil(landed, gone);
        using var warehouse = WarehouseFile.Open(center.Data);
        using var intake = new Intake(center.Data, center.Keys, warehouse);
        new Ledger(warehouse).Clear();
        var message = Should.Throw<IOException>(() => intake.CatchUp(center.Settings, null, null, TestContext.Current.CancellationToken)).Message;
        message.ShouldContain(landed);
        message.ShouldContain("c0001_poverty_visit_2024-10-01_000001.csv of c0001");
        message.ShouldContain("Restore it from the backup");
    }

    [Fact]
    public async Task A_damaged_landed_file_is_fetched_again_where_it_is_still_offered()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, OneVisit);
        await center.Night();
        Spoil(Landed(center), gone: false);
        center.Exports.Add("c0001", "poverty_visit", October, OneVisit);
        var (round, _) = await center.Night();
        round.Files.ShouldBe(1);
        round.Failures.ShouldHaveSingleItem().What.ShouldEndWith("It is fetched again.");
        using var warehouse = WarehouseFile.Open(center.Data);
        using var intake = new Intake(center.Data, center.Keys, warehouse);
        new Ledger(warehouse).Clear();
        intake.CatchUp(center.Settings, null, null, TestContext.Current.CancellationToken).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("landing")]
    [InlineData("pseudonym")]
    public async Task Without_its_keys_a_data_folder_with_receipts_does_not_open(string key)
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", October, OneVisit);
        await center.Night();
        var path = Path.Combine(center.Keys, key + ".key");
        var kept = File.ReadAllBytes(path);
        File.Delete(path);
        (await Should.ThrowAsync<IOException>(() => center.Night())).Message.ShouldContain($"{path} is missing");
        File.Exists(path).ShouldBeFalse();
        File.WriteAllBytes(path, kept);
        (await center.Night()).Round.Failures.ShouldBeEmpty();
    }

    private static string Landed(Center center) =>
        Directory.GetFiles(Path.Combine(center.Data, "landing"), "*", SearchOption.AllDirectories).Single(f => Path.GetFileName(f) != "receipts");

    private static void Spoil(string landed, bool gone)
    {
        if (gone)
        {
            File.Delete(landed);
            return;
        }

        var bytes = File.ReadAllBytes(landed);
        bytes[^1] ^= 1;
        File.WriteAllBytes(landed, bytes);
    }

    [Fact]
    public async Task A_landed_file_that_is_gone_is_said_asked_for_again_and_stops_nobody_else()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-05")));
        center.Exports.Add("c0002", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("2", "2024-10-05", dong: "1111053000")));
        await center.Night(center.From("c0001", "c0002"));
        foreach (var file in Directory.GetFiles(center.Data, "warehouse.duckdb*"))
        {
            File.Delete(file); // the warehouse is lost, and one landed file with it
        }

        var first = File.ReadLines(Path.Combine(center.Data, "landing", "receipts")).First(l => l.Contains("\"c0001\""));
        var sha = System.Text.Json.JsonDocument.Parse(first).RootElement.GetProperty("Sha256").GetString()!;
        File.Delete(Path.Combine(center.Data, "landing", sha[..2], sha));
        var (round, _) = await center.Night(center.From("c0001", "c0002"));
        round.Failures.ShouldHaveSingleItem().What.ShouldContain(sha);
        center.Cell("visits_done", "2024-10").Value.ShouldBe(1);
        center.Cell("visits_done", "2024-10", "d0002").Value.ShouldBe(1);

        // Fetched again, it has two receipts; a rebuild still loads it once.
        using var warehouse = WarehouseFile.Open(center.Data);
        using var intake = new Intake(center.Data, center.Keys, warehouse);
        new Ledger(warehouse).Clear();
        intake.CatchUp(center.Settings, null, null, TestContext.Current.CancellationToken).Sum(f => f.Taken).ShouldBe(2);
    }
}
