using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest.Landing;

public sealed class DestructionTests
{
    [Fact]
    public async Task What_was_kept_for_its_years_is_destroyed_with_its_file_and_does_not_come_back()
    {
        using var center = new Center();
        center.Exports.Add("c0001", "poverty_visit", "2015-12-01..2015-12-31", Csv.File(Csv.VisitHeading, Csv.Visit("old", "2015-12-31"), Csv.Visit("bad", "2015-12-30", result: "?")));
        center.Exports.Add("c0001", "poverty_visit", "2016-01-01..2016-01-31", Csv.File(Csv.VisitHeading, Csv.Visit("kept", "2016-01-01")));

        (await Night(center, 2025)).ShouldBe(new Destroyed(new(2015, 1, 1), 0, 0, 0)); // ten years and the one that runs
        (await Night(center, 2026)).ShouldBe(new Destroyed(new(2016, 1, 1), 1, 1, 1));
        (await Night(center, 2026)).ShouldBe(new Destroyed(new(2016, 1, 1), 0, 0, 0));

        using var warehouse = WarehouseFile.Open(center.Data);
        using var intake = new Intake(center.Data, center.Keys, warehouse);
        new DongHaeng.Warehouse.Load.Ledger(warehouse).Clear();
        intake.CatchUp(new IngestSettings(), null, null, CancellationToken.None).Single().Taken.ShouldBe(1); // the file of 2016
    }

    private static async Task<Destroyed?> Night(Center center, int year)
    {
        var settings = center.From("c0001");
        var shelf = new SnapshotShelf(center.Data);
        using var warehouse = WarehouseFile.Open(center.Data);
        using var intake = new Intake(center.Data, center.Keys, warehouse, settings);
        using var night = new Night(intake, new Publisher(warehouse, shelf), shelf, settings, new FixedClock(new(year, 6, 1, 1, 30, 0, TimeSpan.FromHours(9))));
        return (await night.Run(null, TestContext.Current.CancellationToken)).Destroyed;
    }
}
