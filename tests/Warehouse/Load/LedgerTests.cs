using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Warehouse.Load;

public sealed class LedgerTests
{
    private static readonly DateTimeOffset Evening = new(2024, 10, 31, 14, 30, 0, TimeSpan.Zero); // 23:30 in Seoul

    [Fact]
    public void The_ledger_tells_what_came_and_what_became_of_it()
    {
        using var folder = new TempFolder();
        using var warehouse = WarehouseFile.Open(folder.Path);
        Load(warehouse,
            File(1, "c0001", "2024-10-20", Fact.Visit("1111051500", "2024-10-05"), Fact.Visit("1111051500", "2024-10-05", result: "?")),
            File(2, "c0001", "2024-10-31", Fact.Visit("1111051500", "2024-10-05"), Fact.Visit("1111051500", "2024-10-05")),
            File(3, "c0002", "2024-10-31") with { Refusal = new Refusal("empty", "아니오", "no") });
        new Ledger(warehouse).Pairs().ShouldBe(
        [
            new PairBooks("c0001", "poverty_visit", 2, 4, new PairCounts(2, 1, 0)), // the first file's row was outdated at once
            new PairBooks("c0002", "poverty_visit", 1, 0, new PairCounts(0, 0, 1)),
        ]);
    }

    private static void Load(WarehouseFile warehouse, params ReadFile[] files) => new Loader(warehouse).Load(files, 1);

    private static ReadFile File(long sequence, string center, string last, params StagedRow[] rows) => new(
        new Receipt(center, "poverty_visit", new(2024, 10, 1), DateOnly.ParseExact(last, "yyyy-MM-dd"), sequence, $"{sequence}.csv", "x", 0, Evening, Evening),
        StagedRow.Stage("poverty_visit", rows.Select((r, i) => r with { Line = i + 2 })));
}
