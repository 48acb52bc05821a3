using System.Diagnostics;
using System.Text.Json;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Bench.Backfill;

/// <summary>How long a question takes: all dongs in 24 months, every metric in turn, exact and protected.</summary>
internal static class Read
{
    private const int Rounds = 5;

    public static int Run(string data)
    {
        using var reader = new MetricReader(new SnapshotShelf(data));
        var info = reader.Info()!;
        var analyst = new Viewer("bench", Role.Analyst, null);
        Scope[] scopes = [Scope.Of(analyst, Door.SignedIn), Scope.Of(analyst, Door.Mail)];
        var (times, first, rows) = (new List<double>(), new List<double>(), 0);
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var metric in MetricCatalog.All)
            {
                foreach (var scope in scopes)
                {
                    var watch = Stopwatch.StartNew();
                    rows = Math.Max(rows, reader.Read(new MetricQuery(metric.Id, [Level.Dong], metric.Shortest, info.LastMonth.AddMonths(-23), info.LastMonth), scope).Count(row => row.Expected >= 0)); // looks at every row
                    (round == 0 ? first : times).Add(watch.Elapsed.TotalMilliseconds);
                }
            }
        }

        times.Sort();
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            p95_ms = times[(int)Math.Ceiling(times.Count * 0.95) - 1], median_ms = times[times.Count / 2], worst_ms = times[^1],
            first_ms = first.Where((_, i) => i % scopes.Length == 0).Max(), rows, reads = times.Count, rss_mib = Environment.WorkingSet / 1048576,
        }));
        return 0;
    }
}
