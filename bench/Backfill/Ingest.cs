using System.Diagnostics;
using System.Text.Json;
using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Bench.Backfill;

/// <summary>From files to committed facts: landing, pseudonyms, validation, as a night does it, without the publishing.</summary>
internal static class Ingest
{
    public static async Task<int> Run(string folder, string data, DateOnly day)
    {
        var watch = Stopwatch.StartNew();
        var settings = new IngestSettings { Sources = [new SourceSettings { Kind = "folder", Location = Path.Combine(folder, "exports"), Suppliers = [.. Directory.GetDirectories(Path.Combine(folder, "exports")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)] }] };
        using var warehouse = WarehouseFile.Open(data);
        using var intake = new Intake(data, data + "-keys", warehouse, settings);
        var report = await new Round(intake, settings, new Night(day)).Run(new Marks(watch), CancellationToken.None);
        var seconds = watch.Elapsed.TotalSeconds;
        foreach (var failure in report.Failures.Take(5))
        {
            Console.Error.WriteLine($"{failure.Supplier}: {failure.What}");
        }

        foreach (var refused in report.Refused.Take(5))
        {
            Console.Error.WriteLine($"{refused.Receipt.Name} refused: {refused.Refusal!.En}");
        }

        Console.WriteLine(JsonSerializer.Serialize(new { rows = report.RowsRead, taken = report.RowsTaken, rejected = report.RowsRejected, files = report.Files, failures = report.Failures.Count, refused = report.Refused.Count, seconds, loading = report.Loading.TotalSeconds, asking = report.Asking.TotalSeconds, marks = Marks.Seen }));
        return report.Failures.Count == 0 ? 0 : 1;
    }

    /// <summary>The clock of the night after a day: what is years old when it is loaded would else count as owed tonight.</summary>
    private sealed class Night(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day.AddDays(1), new(2, 0), TimeSpan.FromHours(9));
    }

    /// <summary>Notes when how many rows had been loaded, to see whether the cost is a straight line.</summary>
    private sealed class Marks(Stopwatch watch) : IProgress<RoundProgress>
    {
        public static readonly List<double[]> Seen = [];

        public void Report(RoundProgress value)
        {
            if (Seen.Count == 0 || value.Rows > Seen[^1][0])
            {
                Seen.Add([value.Rows, Math.Round(watch.Elapsed.TotalSeconds, 1)]);
            }
        }
    }
}
