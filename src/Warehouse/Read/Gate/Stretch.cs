using DongHaeng.Warehouse.Disclosure;
using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>
/// A period of which a metric's figures are known: its parts, what came of what they rest on, and what is kept back. Halves,
/// twelve months and the year to date are put together from months. The audit does not know them, and need not: who does not
/// see exact figures sees them where he could add them up himself from months that are shown to him as they are, and not
/// elsewhere. Days and weeks are sums of days, complete as the months are that they lie in, and for exact figures only.
/// </summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="metric">The metric.</param>
/// <param name="start">The period, as <see cref="Periods"/> names it.</param>
/// <param name="grain">How long it is.</param>
/// <param name="breakdown">By what its figures are split; null for the whole.</param>
/// <param name="today">The dongs, where figures are asked for on today's map; null for that of the period.</param>
internal sealed class Stretch(
    SnapshotFigures snapshot, Metric metric, DateOnly start, Grain grain, string? breakdown = null, IReadOnlyDictionary<string, (int No, DateOnly From)>? today = null)
{
    private readonly bool audited = grain == Grain.Wave || Periods.Calendar.Contains(grain); // a wave is its months
    private readonly (MetricYear Year, Span Span)[] pieces = grain is Grain.ToDate or Grain.Rolling || Periods.OfDays(grain)
        ? [.. Months(start, grain).Select(m => (snapshot.Of(metric, m.Year, breakdown), Span.Of(m, Grain.Month)))]
        : [(snapshot.Of(metric, start.Year, breakdown), Span.Of(start, grain))];

    private readonly Lazy<Stretch[]> counts = new(() => [.. metric.Of.Select(id => new Stretch(snapshot, MetricCatalog.Get(id), start, grain, breakdown, today))]);

    /// <summary>What came of what a place's figures rest on; of figures that are carried over, of what they are carried from.</summary>
    public Arrivals ArrivalsOf(DatedUnit unit) => Carried(unit) is { } months
        ? months.SelectMany(m => m.Of.Sources, (m, s) => m.Year.ArrivalsOf(s.No, m.Span)).Aggregate(default(Arrivals), (a, b) => a.And(b))
        : pieces.Length == 1 ? pieces[0].Year.ArrivalsOf(unit.No, pieces[0].Span) // nearly always, and for every row
        : pieces.Select(p => p.Year.ArrivalsOf(unit.No, p.Span)).Aggregate((a, b) => a.And(b));

    /// <summary>What is let through of a figure.</summary>
    public Judgement Of(DatedUnit unit, int piece, Precision precision, bool reported)
    {
        if (Periods.OfDays(grain))
        {
            return Judgement.OfDays(metric, SumOfDays(unit.No), unit.Level, precision, reported, ArrivalsOf(unit));
        }

        if (Carried(unit) is { } months)
        {
            return OfCarried(months, unit, piece, precision, reported);
        }

        if (metric.Kind == MetricKind.Mean)
        {
            return OfMean(unit, piece, pieces.Select(p => p.Year.SquaresOf(unit.No, piece, p.Span)).Aggregate((a, b) => a.And(b)).Deviation, precision, reported);
        }

        if (metric.Kind == MetricKind.Rate)
        {
            return OfRate(unit, Sum(unit.No, piece), piece, precision, reported);
        }

        if (audited)
        {
            var (year, span) = pieces[0];
            return Judgement.Of(metric, year.Of(unit.No, piece, span), Guard.Of(precision, unit.Level, precision == Precision.Exact ? Seal.None : year.SealOf(unit.No, piece, span)), reported);
        }

        return Judgement.Of(metric, Sum(unit.No, piece), precision == Precision.Exact || AreShown(unit, piece, precision) ? new(false, false, false) : new(true, false, true), reported);
    }

    private bool AreShown(DatedUnit unit, int piece, Precision precision) => Months(start, grain).All(
        month => new Stretch(snapshot, metric, month, Grain.Month, breakdown) is var one && one.ArrivalsOf(unit) is var came
            && (came.Expected == 0 || one.Of(unit, piece, precision, came.Started > 0).Status == CellStatus.Shown)); // one not reported may hold what other months' files tell of it

    private Judgement OfCarried(List<(CarriedMonth Of, MetricYear Year, Span Span)> months, DatedUnit unit, int piece, Precision precision, bool reported) =>
        Judgement.OfCarried(metric, months.Any(m => m.Of.Sources.Count == 0), precision, reported, () => Exact(unit, Sum(months, piece), piece));

    private Judgement OfRate(DatedUnit unit, Parts own, int piece, Precision precision, bool reported)
    {
        Span<Judgement> judged = stackalloc Judgement[counts.Value.Length];
        for (var i = 0; i < judged.Length; i++)
        {
            judged[i] = counts.Value[i].Of(unit, piece, precision, counts.Value[i].ArrivalsOf(unit).Started > 0);
        }

        return Judgement.OfRate(metric, judged, own, unit.Level, precision, reported);
    }

    // A mean has the breakdowns of its sum and its count, so that their pieces are numbered alike.
    private Judgement OfMean(DatedUnit unit, int piece, double? deviation, Precision precision, bool reported) => Judgement.OfMean(
        metric, counts.Value[0].Of(unit, piece, precision, reported), counts.Value[1].Of(unit, piece, precision, reported), deviation, precision, reported);

    private Judgement Exact(DatedUnit unit, Parts sum, int piece) => metric.Kind switch
    {
        MetricKind.Rate => OfRate(unit, sum, piece, Precision.Exact, true),
        MetricKind.Mean => OfMean(unit, piece, null, Precision.Exact, true),
        _ => Judgement.Of(metric, sum, new(false, false, false), true),
    };

    /// <summary>Of a dong of today's map that was made or made smaller since the period began, its months; null for all others.</summary>
    private List<(CarriedMonth Of, MetricYear Year, Span Span)>? Carried(DatedUnit unit)
    {
        if (today == null || unit.Level != Level.Dong)
        {
            return null;
        }

        var months = Months(start, grain).Where(m => m >= snapshot.Info.FirstMonth && m <= snapshot.Info.AsOf).Select(m => (Month: m, Of: CarriedMonth.Of(unit.Id, m, today))).ToList();
        return months.Any(m => m.Of.Carried || m.Of.Sources.Count == 0) ? [.. months.Select(m => (m.Of, snapshot.Of(metric, m.Month.Year, breakdown), Span.Of(m.Month, Grain.Month)))] : null;
    }

    private static Parts Sum(IEnumerable<(CarriedMonth Of, MetricYear Year, Span Span)> months, int piece) =>
        months.SelectMany(m => m.Of.Sources, (m, s) => m.Year.Of(s.No, piece, m.Span).Carried(s.Piece)).Aggregate((a, b) => a.And(b));

    private Parts Sum(int place, int piece) => pieces.Length == 1
        ? pieces[0].Year.Of(place, piece, pieces[0].Span)
        : pieces.Select(p => p.Year.Of(place, piece, p.Span)).Aggregate((a, b) => a.And(b));

    private Parts SumOfDays(int place)
    {
        var end = Periods.End(start, grain);
        return Months(start, grain).Select(m => snapshot.DaysOf(metric, m).Of(place, start > m ? start.Day : 1, end < m.AddMonths(1) ? end.Day : 31)).Aggregate((a, b) => a.And(b));
    }

    // A week may lie in two.
    private static IEnumerable<DateOnly> Months(DateOnly start, Grain grain)
    {
        var (month, end) = (Warehouse.Calendar.MonthOf(Periods.First(start, grain)), Periods.End(start, grain));
        for (; month <= end; month = month.AddMonths(1))
        {
            yield return month;
        }
    }
}
