using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest.Safety;

public sealed class RebuildTests
{
    private static readonly string[] Suppliers = ["c0001", "g01", "foundation"];

    [Fact]
    public async Task Landing_and_receipts_alone_give_the_same_facts_and_cells_of_all_datasets()
    {
        using var folder = new TempFolder();
        var exports = new CenterExports(folder["exports"], seed: 3, Suppliers, options: new() { Varied = true, FaultyShare = 0.15 });
        var settings = new IngestSettings { Sources = [new SourceSettings { Kind = "folder", Location = folder["exports"], Suppliers = Suppliers }] };
        exports.Months(new(2024, 1, 1), new(2024, 2, 1));
        await Night(folder, settings, new(2024, 3, 1));
        exports.Night(new(2024, 3, 1));
        await Night(folder, settings, new(2024, 3, 2));
        foreach (var file in Directory.EnumerateFiles(folder["data", "landing"], "*", SearchOption.AllDirectories))
        {
            var to = folder["rebuilt", Path.GetRelativePath(folder["data"], file)];
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        var (grown, rebuilt) = (new SnapshotShelf(folder["data"]), new SnapshotShelf(folder["rebuilt"]));
        using (var warehouse = WarehouseFile.Open(folder["rebuilt"]))
        using (var intake = new Intake(folder["rebuilt"], folder["keys"], warehouse))
        {
            intake.CatchUp(settings with { FilesPerCommit = 50 }, null, null, TestContext.Current.CancellationToken);
            new Publisher(warehouse, rebuilt).Publish(TimeProvider.System.GetUtcNow());
            foreach (var contract in ContractCatalog.All)
            {
                warehouse.Query($"select count(*) from {contract.FactTable}", r => r.GetInt64(0))[0].ShouldBePositive(contract.Id);
            }
        }

        WarehouseDifference.Between(folder["data"], folder["rebuilt"], counts: false).ShouldBeEmpty();
        SnapshotDifference.Between((grown, grown.Current()!), (rebuilt, rebuilt.Current()!)).ShouldBeEmpty();
    }

    private static async Task Night(TempFolder folder, IngestSettings settings, DateOnly day)
    {
        var shelf = new SnapshotShelf(folder["data"]);
        using var warehouse = WarehouseFile.Open(folder["data"]);
        using var intake = new Intake(folder["data"], folder["keys"], warehouse);
        using var night = new Night(intake, new Publisher(warehouse, shelf), shelf, settings, new FixedClock(new(day, new TimeOnly(1, 30), TimeSpan.FromHours(9))));
        await night.Run(null, TestContext.Current.CancellationToken);
    }
}
