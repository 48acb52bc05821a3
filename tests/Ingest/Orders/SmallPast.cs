using System.Text;
using DongHaeng.Ingest.Landing;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Tests.Ingest.Orders;

/// <summary>
/// A small past of two centers: overlapping spans, later sequences, corrections, cancelled records, moved days, bad rows,
/// refused files, records that vanish and come back. Knows by plain counting what must stand.
/// </summary>
internal sealed class SmallPast
{
    private static readonly DateOnly First = new(2024, 9, 20);
    private static readonly (string Id, string Dong)[] Centers = [("c0001", "1111051500"), ("c0002", "1111053000")];
    private readonly List<File> files = [];

    public SmallPast(int seed)
    {
        var random = new Random(seed);
        for (var sequence = 1; sequence <= 3 + random.Next(9); sequence++)
        {
            var center = Centers[random.Next(Centers.Length)];
            var from = First.AddDays(random.Next(12));
            var to = from.AddDays(random.Next(8));
            var visits = random.Next(4) == 0 ? [] : Enumerable.Range(0, random.Next(1, 9)).Select(_ => new Visit(
                $"V{random.Next(5)}", from.AddDays(random.Next(to.DayNumber - from.DayNumber + 1)), random.Next(3), "NNCD"[random.Next(4)], random.Next(6) == 0)).DistinctBy(v => (v.Id, v.Revision)).ToList();
            // What a supplier says of its clock need not follow its counter.
            files.Add(new(center.Id, center.Dong, sequence, from, to, new DateTime(2024, 10, 20, 23, 0, 0).AddHours(random.Next(200)), visits, random.Next(7) == 0));
        }
    }

    /// <summary>The deliveries with their bytes.</summary>
    public IEnumerable<(Receipt Receipt, byte[] Bytes)> Deliveries() => files.Select(f =>
    {
        var heading = f.Refused ? Csv.VisitHeading + ",비고란" : Csv.VisitHeading;
        var lines = f.Visits.Select(v => Csv.Visit(v.Id, $"{v.Day:yyyy-MM-dd}", v.Bad ? "?" : "DONE", revision: v.Revision, status: $"{v.Status}", dong: f.Dong) + (f.Refused ? ",." : ""));
        var bytes = Encoding.UTF8.GetBytes(Csv.File(heading, [.. lines]));
        return (new Receipt(f.Supplier, "poverty_visit", f.From, f.To, f.Sequence, $"{f.Sequence}.csv", LandingFolder.Hash(bytes), bytes.Length,
            new(f.MadeAt, TimeSpan.FromHours(9)), new(2024, 11, 1, 1, 30, 0, TimeSpan.FromHours(9))), bytes);
    });

    /// <summary>Supplier, sequence, line, record, whether it stands, when it became known: of every row that is in the fact table.</summary>
    public List<string> Facts()
    {
        var taken = files.Where(f => !f.Refused).ToList();
        var rows =
            from f in taken
            from v in f.Visits.Select((visit, i) => (visit, line: i + 2)).Where(v => !v.visit.Bad).GroupBy(v => v.visit.Id).Select(g => g.MaxBy(v => v.visit.Revision))
            where !taken.Any(later => later.Supplier == f.Supplier && later.Sequence > f.Sequence && later.From <= v.visit.Day && v.visit.Day <= later.To)
            select (f, v.visit, v.line);
        return
        [
            .. rows.GroupBy(r => (r.f.Supplier, r.visit.Id)).SelectMany(kin => kin.Select(r =>
            {
                var known = taken.Where(f => f.Supplier == r.f.Supplier && f.Visits.Any(v => v.Id == r.visit.Id && !v.Bad)).Min(f => f.MadeAt);
                return $"{r.f.Supplier} {r.f.Sequence} {r.line} {r.visit.Id} {r.f.Sequence == kin.Max(k => k.f.Sequence)} {known:yyyy-MM-dd HH:mm}";
            })).Order(StringComparer.Ordinal),
        ];
    }

    public override string ToString() => string.Join('\n', files.Select(f => $"{f.Supplier} {f.Sequence} {f.From:MM-dd}..{f.To:MM-dd} made {f.MadeAt:MM-dd HH}{(f.Refused ? " refused" : "")}: {string.Join(", ", f.Visits)}"));

    private sealed record File(string Supplier, string Dong, long Sequence, DateOnly From, DateOnly To, DateTime MadeAt, IReadOnlyList<Visit> Visits, bool Refused);

    private sealed record Visit(string Id, DateOnly Day, int Revision, char Status, bool Bad)
    {
        public override string ToString() => $"{Id} {Day:MM-dd} r{Revision}{Status}{(Bad ? " bad" : "")}";
    }
}
