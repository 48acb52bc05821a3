using System.Diagnostics;
using System.Text.Json;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Bench.Backfill;

/// <summary>From committed facts to the snapshot that readers open.</summary>
internal static class Publish
{
    public static int Run(string data)
    {
        using var warehouse = WarehouseFile.Open(data);
        var shelf = new SnapshotShelf(data);
        var watch = Stopwatch.StartNew();
        var id = new Publisher(warehouse, shelf).Publish(DateTimeOffset.UtcNow);
        var seconds = watch.Elapsed.TotalSeconds;
        var snapshots = Path.Combine(data, "snapshots");
        using var contents = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(snapshots, id!, "contents.json")));
        var bytes = contents.RootElement.GetProperty("Parts").EnumerateArray().Sum(p => new FileInfo(Path.Combine(snapshots, "parts", p.GetString()!)).Length)
            + Directory.EnumerateFiles(Path.Combine(snapshots, id!)).Sum(f => new FileInfo(f).Length);
        Console.WriteLine(JsonSerializer.Serialize(new { seconds, mib = bytes / 1048576.0 }));
        return 0;
    }
}
