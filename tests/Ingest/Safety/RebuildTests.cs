using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Tests.Ingest.Killed;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest.Safety;

[Collection(nameof(KillCollection))]
public sealed class RebuildTests(KillTown town)
{
    [Fact]
    public void Landing_and_receipts_alone_give_the_same_facts_and_cells_of_all_datasets()
    {
        var data = town.Folder("rebuilt");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(town.Undisturbed, "landing"), "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(data, Path.GetRelativePath(town.Undisturbed, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        var shelf = new SnapshotShelf(data);
        using (var warehouse = WarehouseFile.Open(data))
        using (var intake = new Intake(data, town.Folder("keys"), warehouse))
        {
            intake.CatchUp(new IngestSettings(), null, null, TestContext.Current.CancellationToken);
            new Publisher(warehouse, shelf).Publish(TimeProvider.System.GetUtcNow());
            foreach (var contract in ContractCatalog.All)
            {
                warehouse.Query($"select count(*) from {contract.FactTable}", r => r.GetInt64(0))[0].ShouldBePositive(contract.Id);
            }
        }

        town.Differences(data).ShouldBeEmpty();
    }
}
