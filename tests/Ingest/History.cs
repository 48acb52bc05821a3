using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest;

/// <summary>
/// A scrambled past of some centers' visits: overlapping spans, corrections, moved days, cancellations, broken rows,
/// refused files, sequences out of order. Knows by plain counting what must come of it.
/// </summary>
public sealed class History
{
    private static readonly DateOnly First = new(2024, 8, 1);
    private static readonly Dictionary<string, string> Dongs = new()
    {
        ["1111051500"] = "d0001", ["1111053000"] = "d0002", ["1174069000"] = "d0425", ["1174070000"] = "d0426",
    };

    private static readonly Dictionary<string, string[]> Centers = new()
    {
        ["c0001"] = ["1111051500"], ["c0002"] = ["1111053000"], ["c0426"] = ["1174069000", "1174070000"],
    };

    private readonly List<Delivery> deliveries = [];

    public History(int seed, int files)
    {
        var random = new Random(seed);
        for (var sequence = 1; sequence <= files; sequence++)
        {
            var supplier = Centers.Keys.ElementAt(random.Next(Centers.Count));
            var from = First.AddDays(random.Next(0, 80));
            var to = from.AddDays(random.Next(0, 40));
            to = to > new DateOnly(2024, 10, 31) ? new DateOnly(2024, 10, 31) : to;
            var rows = Enumerable.Range(0, random.Next(0, 25))
                .Select(_ => new Visit(
                    $"V{random.Next(30)}", from.AddDays(random.Next(to.DayNumber - from.DayNumber + 1)), random.Next(4), "NNNCD"[random.Next(5)],
                    random.Next(10) switch { 0 => "?", < 3 => "ABSENT", _ => "DONE" }, Centers[supplier][random.Next(Centers[supplier].Length)]))
                .DistinctBy(v => (v.Id, v.Revision)).ToList();
            deliveries.Add(new Delivery(supplier, sequence, from, to, rows, Refused: random.Next(8) == 0));
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(deliveries)); // the order of arrival
    }

    public static IReadOnlyList<string> Suppliers { get; } = [.. Centers.Keys];

    /// <summary>Offers a part of the deliveries, in the order of arrival.</summary>
    public void Offer(Exports exports, Range part)
    {
        foreach (var d in deliveries[part])
        {
            var heading = d.Refused ? Csv.VisitHeading + ",성명" : Csv.VisitHeading;
            var lines = d.Rows.Select(v => Csv.Visit(v.Id, $"{v.Day:yyyy-MM-dd}", v.Result, revision: v.Revision, status: $"{v.Status}", dong: v.Dong));
            exports.Add(d.Supplier, "poverty_visit", $"{d.From:yyyy-MM-dd}..{d.To:yyyy-MM-dd}", Csv.File(heading, [.. lines]), sequence: d.Sequence);
        }
    }

    /// <summary>Visits done by dong and month, counted day by day and record by record.</summary>
    public Dictionary<(string Dong, DateOnly Month), int> VisitsDone()
    {
        var taken = deliveries.Where(d => !d.Refused).ToList();
        var standing = taken
            .SelectMany(d => d.Rows.Where(v => v.Result != "?").GroupBy(v => v.Id).Select(g => (d.Supplier, d.Sequence, Visit: g.MaxBy(v => v.Revision)!)))
            .Where(r => !taken.Any(d => d.Supplier == r.Supplier && d.Sequence > r.Sequence && d.From <= r.Visit.Day && r.Visit.Day <= d.To))
            .GroupBy(r => (r.Supplier, r.Visit.Id)).Select(g => g.MaxBy(r => r.Sequence).Visit);
        return standing.Where(v => v.Status != 'D' && v.Result == "DONE")
            .GroupBy(v => (Dongs[v.Dong], new DateOnly(v.Day.Year, v.Day.Month, 1))).ToDictionary(g => g.Key, g => g.Count());
    }

    private sealed record Delivery(string Supplier, long Sequence, DateOnly From, DateOnly To, IReadOnlyList<Visit> Rows, bool Refused);

    private sealed record Visit(string Id, DateOnly Day, int Revision, char Status, string Result, string Dong);
}
