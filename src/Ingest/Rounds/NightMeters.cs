using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace DongHaeng.Ingest.Rounds;

/// <summary>What a night tells to whoever measures it. Suppliers and reasons are named, never a person or a cell.</summary>
public static class NightMeters
{
    /// <summary>The name under which ingest is measured and traced.</summary>
    public const string Name = "DongHaeng.Ingest";

    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Suppliers = Meter.CreateCounter<long>("donghaeng.ingest.suppliers", "{supplier}", "Suppliers asked, by outcome.");
    private static readonly Counter<long> Files = Meter.CreateCounter<long>("donghaeng.ingest.files", "{file}", "New files, by outcome.");
    private static readonly Counter<long> Rows = Meter.CreateCounter<long>("donghaeng.ingest.rows", "{row}", "Rows of new files, by outcome.");
    private static readonly Counter<long> Rejects = Meter.CreateCounter<long>("donghaeng.ingest.rejects", "{reject}", "What was set aside, by reason.");
    private static readonly Histogram<double> Night = Meter.CreateHistogram<double>("donghaeng.ingest.night.duration", "s", "A whole night.", advice: Seconds);
    private static readonly Histogram<double> Publish = Meter.CreateHistogram<double>("donghaeng.ingest.publish.duration", "s", "Publishing a snapshot.", advice: Seconds);

    /// <summary>A night's spans: night, supplier pull, load batch.</summary>
    internal static ActivitySource Spans { get; } = new(Name);

    private static InstrumentAdvice<double> Seconds => new() { HistogramBucketBoundaries = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800, 3600] };

    /// <summary>Counts a night that is over.</summary>
    internal static void Count(NightReport night)
    {
        var round = night.Round;
        Add(Suppliers, "outcome",
            ("silent", round.Silent), ("unreachable", round.Unreachable), ("unchanged", round.Unchanged),
            ("answered", round.Suppliers - round.Silent - round.Unreachable - round.Unchanged));
        Add(Files, "outcome", ("taken", round.Files - round.Refused.Count), ("refused", round.Refused.Count), ("failed", round.FilesFailed));
        Add(Rows, "outcome", ("taken", round.RowsTaken), ("rejected", round.RowsRejected), ("revised", round.RowsRevised), ("outdated", round.RowsOutdated));
        Add(Rejects, "reason", [.. round.Rejects.Select(r => (r.Key, r.Value))]);
        Night.Record(night.Whole.TotalSeconds);
        if (night.Snapshot != null)
        {
            Publish.Record(night.Publishing.TotalSeconds);
        }
    }

    private static void Add(Counter<long> counter, string by, params ReadOnlySpan<(string What, long Count)> counts)
    {
        foreach (var (what, count) in counts)
        {
            counter.Add(count, new KeyValuePair<string, object?>(by, what));
        }
    }
}
