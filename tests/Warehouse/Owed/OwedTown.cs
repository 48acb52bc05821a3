using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Warehouse.Owed;

/// <summary>A warehouse whose files arrive when a test says, by Korean clock time.</summary>
public sealed class OwedTown : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly WarehouseFile warehouse;
    private long sequence;

    public OwedTown() => warehouse = WarehouseFile.Open(folder.Path);

    /// <summary>A file arrives at a time such as 2024-10-31 01:30 that covers a span such as 2024-10-01..2024-10-30.</summary>
    public OwedTown Arrives(string at, string supplier, string dataset, string span, bool refused = false, params IEnumerable<StagedRow> rows)
    {
        var days = span.Split("..").Select(Day).ToArray();
        var arrived = new DateTimeOffset(DateTime.ParseExact(at, "yyyy-MM-dd HH:mm", null), TimeSpan.FromHours(9));
        var receipt = new Receipt(supplier, dataset, days[0], days[1], ++sequence, $"{sequence}.csv", new string('0', 64), 0, arrived, arrived);
        new Loader(warehouse).Load([new ReadFile(receipt, StagedRow.Stage(dataset, rows.Select((r, i) => r with { Line = i + 2 })), refused ? new Refusal("empty", "아니오", "no") : null)], sequence);
        return this;
    }

    /// <summary>How a supplier stands with a dataset and month at the end of a day.</summary>
    public CollectionRow At(string day, string supplier, string dataset, string month) =>
        All(day).Single(r => r.SupplierId == supplier && r.Dataset == dataset && r.Month == Day(month + "-01"));

    public IReadOnlyList<CollectionRow> All(string day, int? months = null) => new OwedBook(warehouse).At(Day(day), months);

    public IReadOnlyDictionary<string, DateTimeOffset> LastReceived => new OwedBook(warehouse).LastReceived();

    /// <summary>The same from a snapshot.</summary>
    public IReadOnlyList<CollectionRow> Published(string from, string to)
    {
        var shelf = new SnapshotShelf(folder.Path);
        new Publisher(warehouse, shelf).Publish(new DateTimeOffset(2024, 11, 10, 1, 30, 0, TimeSpan.FromHours(9))).ShouldNotBeNull();
        using var reader = new MetricReader(shelf);
        return reader.Collection(Day(from + "-01"), Day(to + "-01"), Books.Analyst);
    }

    public void Dispose()
    {
        warehouse.Dispose();
        folder.Dispose();
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
