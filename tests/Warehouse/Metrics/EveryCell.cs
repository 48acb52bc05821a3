using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Trace;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>What holds of every cell of 종로구 in September and October 2024, whatever it counts.</summary>
public static class EveryCell
{
    private static readonly DateOnly September = new(2024, 9, 1), October = new(2024, 10, 1);

    /// <summary>It has this value and these parts.</summary>
    public static void Is(Books books, string metric, string unit, Grain grain, string period, double? value, long numerator, long? denominator)
    {
        var cell = books.Cell(metric, unit, grain, period, Who(metric, unit));
        (cell.Numerator, cell.Denominator).ShouldBe((numerator, denominator), metric);
        cell.Value.HasValue.ShouldBe(value.HasValue);
        (cell.Value ?? 0).ShouldBe(value ?? 0, 1e-9);
    }

    /// <summary>What the categories of 종로구 that have any record come to, in the order of their codes: numerator, or numerator/denominator.</summary>
    public static string Parts(Books books, string metric, string breakdown, string month) => string.Join(", ", books.Read(metric, Level.Gu, Grain.Month, month, breakdown, unit: "g01")
        .Where(c => (c.Denominator ?? c.Numerator) > 0).Select(c => c.Denominator == null ? $"{c.Category} {c.Numerator}" : $"{c.Category} {c.Numerator}/{c.Denominator}"));

    /// <summary>The gu is the sum of its dongs, and of the categories of each breakdown.</summary>
    public static void IsTheSumOfItsParts(Books books, string id)
    {
        var metric = MetricCatalog.Get(id);
        metric.Kind.ShouldNotBe(MetricKind.Days, "medians are no sums");
        foreach (var grain in Enum.GetValues<Grain>().Where(metric.Knows))
        {
            foreach (var whole in Read(books, id, grain, Level.Gu).Where(c => c.Status != CellStatus.NotReported))
            {
                Sum(Read(books, id, grain, Level.Dong), whole.Period).ShouldBe((whole.Numerator ?? 0, whole.Denominator ?? 0), $"the dongs of {id} in {whole.Period}");
                foreach (var breakdown in metric.Breakdowns.Where(_ => !Periods.OfDays(grain)))
                {
                    Sum(Read(books, id, grain, Level.Gu, breakdown.Id), whole.Period).ShouldBe((whole.Numerator ?? 0, whole.Denominator ?? 0), $"{breakdown.Id} of {id} in {whole.Period}");
                }
            }
        }
    }

    /// <summary>
    /// The files that it is traced to add up to it, in the warehouse and in the snapshot. Cells that show no number have
    /// nothing to compare with; of the parts only those with a record are traced, to spare time.
    /// </summary>
    public static void IsTracedInFull(Books books, string id, params Grain[] grains)
    {
        var (seen, asOf) = (0, books.Reader.Info()!.AsOf);
        var tracer = new Tracer(books.Warehouse);
        foreach (var grain in (grains.Length > 0 ? grains : Enum.GetValues<Grain>()).Where(MetricCatalog.Get(id).Knows))
        {
            var breakdowns = MetricCatalog.Get(id).Breakdowns.Where(_ => grain == Grain.Month).Select(b => b.Id);
            foreach (var breakdown in breakdowns.Prepend(null))
            {
                foreach (var cell in Read(books, id, grain, null, breakdown).Where(c => breakdown == null && !Periods.OfDays(grain) ? c.Status != CellStatus.NotReported : (c.Denominator ?? c.Numerator) > 0))
                {
                    var asked = new TraceQuery(id, cell.Level, cell.UnitId, grain, cell.Period, breakdown, cell.Category);
                    var trace = new CellTrace([.. tracer.Files(asked, asOf, lines: true).Select(f => f.Of)], [], []);
                    (trace.Numerator, trace.Denominator ?? 0).ShouldBe((cell.Numerator!.Value, cell.Denominator ?? 0), $"{asked}");
                    trace.Files.Sum(f => f.Records).ShouldBe(trace.Files.Sum(f => f.Lines.Count));
                    if (breakdown == null && !Periods.OfDays(grain))
                    {
                        // Files are of dongs: of care crises larger places are not traced for anybody.
                        var shut = MetricCatalog.Get(id).IsProtected && cell.Level != Level.Dong;
                        Plain(books.Reader.Trace(asked, Who(id, cell.UnitId))).ShouldBe(shut ? [] : Plain(trace), $"the snapshot tells the same of {asked}");
                        seen += trace.Files.Count;
                    }
                }
            }
        }

        seen.ShouldBeGreaterThan(0);
    }

    private static IEnumerable<MetricRow> Read(Books books, string id, Grain grain, Level? level, string? breakdown = null) =>
        new[] { (Level.City, "seoul"), (Level.Gu, "g01"), (Level.Dong, "d0001"), (Level.Dong, "d0002") }.Where(place => level == null || place.Item1 == level)
            .SelectMany(place => books.Reader.Read(new MetricQuery(id, [place.Item1], grain, From(books, grain), Periods.OfDays(grain) ? Periods.Start(books.Reader.Info()!.AsOf, grain) : October, place.Item2, breakdown), Who(id, place.Item2)));

    // Every day and week of September and October; a week begins on a Monday.
    private static DateOnly From(Books books, Grain grain) => !Periods.OfDays(grain) ? September
        : books.Reader.Info()!.Earliest(grain)!.Value is var first && first > September ? first : Periods.Earliest(September, grain);

    /// <summary>Who sees a place exactly: of care crises a dong's supervisor.</summary>
    private static Scope Who(string metric, string unit) => MetricCatalog.Get(metric).IsProtected && unit[0] == 'd' ? Books.Supervisor("g01") : Books.Analyst;

    private static (long, long) Sum(IEnumerable<MetricRow> parts, DateOnly period) =>
        parts.Where(p => p.Period == period).Aggregate((0L, 0L), (sum, p) => (sum.Item1 + (p.Numerator ?? 0), sum.Item2 + (p.Denominator ?? 0)));

    private static List<TracedFile> Plain(CellTrace trace) => [.. trace.Files.Select(f => f with { Lines = Array.Empty<int>() })];
}
