using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Warehouse;

public sealed class StoreTests
{
    [Fact]
    public void A_warehouse_that_is_no_database_is_named()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["warehouse.duckdb"], new string('x', 20_000));
        Should.Throw<IOException>(() => WarehouseFile.Open(folder.Path)).Message.ShouldStartWith($"The warehouse {folder["warehouse.duckdb"]} cannot be opened: ");
    }

    [Fact]
    public void A_batch_that_fails_leaves_nothing_behind_and_the_next_one_goes_on()
    {
        using var folder = new TempFolder();
        using var warehouse = WarehouseFile.Open(folder.Path);
        var loader = new Loader(warehouse);
        var made = new DateTimeOffset(2024, 10, 31, 23, 30, 0, TimeSpan.FromHours(9));
        var file = new ReadFile(new Receipt("c0001", "poverty_visit", new(2024, 10, 1), new(2024, 10, 31), 1, "1.csv", "x", 0, made, made), StagedRow.Stage("poverty_visit", [Fact.Visit("1111051500", "2024-10-05")]));
        Should.Throw<LoadException>(() => loader.Load([file, file], 99)); // a delivery twice breaks the ledger
        (loader.Known().Count, loader.Position()).ShouldBe((0, 0));
        loader.Load([file], 42).Single().Taken.ShouldBe(1);
        (loader.Known().Count, loader.Position()).ShouldBe((1, 42));
    }

    [Fact]
    public void The_publisher_knows_whether_it_is_behind()
    {
        using var folder = new TempFolder();
        using (var warehouse = WarehouseFile.Open(folder.Path))
        {
            var publisher = new Publisher(warehouse, new SnapshotShelf(folder.Path));
            publisher.Behind().ShouldBeTrue();
            var made = new DateTimeOffset(2024, 10, 31, 23, 30, 0, TimeSpan.FromHours(9));
            new Loader(warehouse).Load([new ReadFile(new Receipt("c0001", "shop", new(2024, 10, 1), new(2024, 10, 31), 1, "1.csv", "x", 0, made, made), StagedRow.Stage("shop", []))], 42);
            publisher.Publish(made);
            publisher.Behind().ShouldBeFalse();
        }

        using (var warehouse = WarehouseFile.Open(folder.Path))
        {
            var publisher = new Publisher(warehouse, new SnapshotShelf(folder.Path));
            publisher.Behind().ShouldBeFalse();
            new Ledger(warehouse).Clear();
            publisher.Behind().ShouldBeTrue();
        }
    }
}
