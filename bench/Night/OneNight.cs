using System.Diagnostics;
using System.Text.Json;
using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Bench.Night;

/// <summary>One night as the schedule runs it: from opening the stores to a published snapshot.</summary>
internal static class OneNight
{
    public static async Task<int> Run(string address, string data, DateOnly evening)
    {
        var watch = Stopwatch.StartNew();
        var clock = new Clock(new DateTimeOffset(evening.AddDays(1), new TimeOnly(1, 30), TimeSpan.FromHours(9)));
        var settings = new IngestSettings { Sources = [new SourceSettings { Kind = "http", Location = address, Suppliers = ["all"] }] };
        using var warehouse = WarehouseFile.Open(data);
        using var intake = new Intake(data, data + "-keys", warehouse, settings);
        var shelf = new SnapshotShelf(data);
        using var night = new Ingest.Rounds.Night(intake, new Publisher(warehouse, shelf), shelf, settings, clock);
        var report = await night.Run(null, CancellationToken.None);
        var (round, snapshot) = report;
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            files = round.Files,
            rows = round.RowsRead,
            rejected = round.RowsRejected,
            refused = round.Refused.Count,
            suppliers = round.Suppliers,
            suppliers_failing = round.Failures.Select(f => f.Supplier).Distinct().Count(),
            silent = round.Failures.Count(f => f.Reason == FailureReason.Silent),
            snapshot,
            pulling = round.Pulling.TotalSeconds,
            loading = round.Loading.TotalSeconds,
            publishing = report.Publishing.TotalSeconds,
            seconds = watch.Elapsed.TotalSeconds,
        }));
        foreach (var failure in round.Failures.Take(3))
        {
            Console.Error.WriteLine($"{failure.Supplier}: {failure.What}");
        }

        return 0;
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
