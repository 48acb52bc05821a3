using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Warehouse;

/// <summary>A warehouse in a folder of its own, filled row by row as a test writes them.</summary>
public sealed class Books : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly WarehouseFile warehouse;
    private readonly List<ReadFile> files = [];
    private long sequence;

    public Books()
    {
        warehouse = WarehouseFile.Open(folder.Path);
        Shelf = new SnapshotShelf(folder.Path);
        Reader = new MetricReader(Shelf);
    }

    public string Folder => folder.Path;

    public WarehouseFile Warehouse => warehouse;

    public SnapshotShelf Shelf { get; }

    public MetricReader Reader { get; }

    public static Scope Analyst => Scope.Of(new Viewer("test", Role.Analyst, null), Door.SignedIn);

    public static Scope Supervisor(string gu) => Scope.Of(new Viewer("test", Role.Supervisor, gu), Door.SignedIn);

    /// <summary>What a center sends of a dataset for a span such as 2024-10-01..2024-10-31; without rows nothing happened.</summary>
    public Books Send(string center, string dataset, string span, params IEnumerable<StagedRow> rows) => SendAfter(60, center, dataset, span, rows); // late, with what became of the records since

    /// <summary>The same, in a file that was made some days after its span.</summary>
    public Books SendAfter(int daysLater, string center, string dataset, string span, params IEnumerable<StagedRow> rows)
    {
        var days = span.Split("..").Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd")).ToArray();
        var made = new DateTimeOffset(days[1].AddDays(daysLater), new TimeOnly(23, 30), TimeSpan.FromHours(9));
        var receipt = new Receipt(center, dataset, days[0], days[1], ++sequence, $"{sequence}.csv", new string('0', 64), 0, made, made.AddHours(2));
        files.Add(new ReadFile(receipt, StagedRow.Stage(dataset, rows.Select((r, i) => r with { Line = i + 2 }))));
        return this;
    }

    /// <summary>Loads what was sent and publishes it.</summary>
    public string Publish()
    {
        var loaded = new Loader(warehouse).Load(files, sequence);
        loaded.Sum(f => f.Rejected).ShouldBe(0, string.Join('\n', new QuarantineBook(warehouse).Rejects(new QuarantineQuery { Limit = 5 })));
        files.Clear();
        return new Publisher(warehouse, Shelf).Publish(new DateTimeOffset(2024, 11, 1, 1, 30, 0, TimeSpan.FromHours(9)))!;
    }

    public IReadOnlyList<MetricRow> Read(string metric, Level level, Grain grain, string period, string? breakdown = null, Scope? scope = null, string? unit = null)
    {
        var day = DateOnly.ParseExact(period, "yyyy-MM-dd");
        return Reader.Read(new MetricQuery(metric, [level], grain, day, day, unit, breakdown), scope ?? Analyst);
    }

    public MetricRow Cell(string metric, string unit, Grain grain, string period, Scope? scope = null) =>
        Read(metric, unit[0] switch { 'd' => Level.Dong, 'g' => Level.Gu, _ => Level.City }, grain, period, scope: scope, unit: unit).Single(r => r.UnitId == unit);

    public void Dispose()
    {
        Reader.Dispose();
        warehouse.Dispose();
        folder.Dispose();
    }
}
