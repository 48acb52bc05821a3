using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Load;

/// <summary>One night with a file for each case: a good row over lines 2 and 3, the bad row on line 4, a good one on line 5.</summary>
public sealed class RejectNight : IAsyncLifetime
{
    private readonly Center center = new();
    private readonly Dictionary<string, long> sequences = [];
    private ILookup<long, (int Line, string Column, string Reason, string? Masked)> rejects = null!;
    private Dictionary<long, (long Read, long Taken, long Rejected)> counts = null!;

    public IEnumerable<(int Line, string Column, string Reason, string? Masked)> Rejects(string name) => rejects[sequences[name]];

    public (long Read, long Taken, long Rejected) Counts(string name) => counts[sequences[name]];

    public async ValueTask InitializeAsync()
    {
        foreach (var c in RejectCases.All)
        {
            var same = c.Bad.Select(b => (b.Heading, c.Good.Heading.Split(',').Contains(b.Heading) ? CellOf(c.Good, b.Heading) : "")).ToArray();
            var (heading, first) = Csv.With(c.Good.Heading, c.Good.Line, [.. same, ("원본관리번호", "broken\nin two")]);
            var (_, bad) = Csv.With(c.Good.Heading, c.Good.Line, c.Bad);
            var (_, last) = Csv.With(c.Good.Heading, c.Good.Line, [.. same, ("원본관리번호", "last")]);
            sequences[c.Name] = center.Exports.Add("c0001", c.Dataset, "2024-10-01..2024-10-31", Csv.File(heading, first, bad, last));
        }

        await center.Night();
        rejects = center.Query(
            "select sequence, line, column_id, reject.reason, value_masked from reject join delivery using (delivery_no)",
            r => (Sequence: r.GetInt64(0), Told: (r.GetInt32(1), r.GetString(2), r.GetString(3), r.IsDBNull(4) ? null : r.GetString(4)))).ToLookup(r => r.Sequence, r => r.Told);
        counts = center.Query(
            "select sequence, rows_read, rows_taken + rows_outdated, rows_rejected from delivery",
            r => (r.GetInt64(0), (r.GetInt64(1), r.GetInt64(2), r.GetInt64(3)))).ToDictionary(r => r.Item1, r => r.Item2);
    }

    public ValueTask DisposeAsync()
    {
        center.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string CellOf((string Heading, string Line) good, string heading) => good.Line.Split(',')[Array.IndexOf(good.Heading.Split(','), heading)].Trim('"');
}
