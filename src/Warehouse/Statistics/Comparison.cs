using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Statistics;

/// <summary>
/// The places of one period beside each other. All of it follows from what the rows show, so it tells nobody more than
/// the rows do: of a rounded row, everything is of its rounded parts.
/// </summary>
/// <param name="All">Of a share that of all compared places together, in %; null where nothing is compared.</param>
/// <param name="Dispersion">φ: how much more the places vary than by chance; 1 is chance; null where nothing is compared.</param>
/// <param name="Places">The places, in the order of the rows.</param>
public sealed record Comparison(double? All, double? Dispersion, IReadOnlyList<Compared> Places)
{
    /// <summary>What all compared places of a share say together, from which the limits of any number of cases follow; null where nothing is compared.</summary>
    public OverDispersion? Funnel { get; init; }

    private const double Percent = 100;

    /// <summary>
    /// Of counts, sums and rates: the mean of the complete places, each of which counts once, with its interval and the
    /// median. Null where fewer than five are complete, one of them is not exact, or they are chosen because they are alike.
    /// </summary>
    public Mean? Mean { get; init; }

    /// <summary>
    /// What may be said of each place. Shares are judged by the funnel with the variance between places; incomplete places
    /// are left out of it. Rates have intervals and no verdict, because the same people are visited again and lists differ; what was
    /// reached of a target has none, because every gu sets its own;
    /// means have intervals by Student's t, and none of rounded ones; counts, sums and medians have neither. Shares and rates of complete places have a shrunken estimate for maps where five
    /// or more are complete, and all of a whole are compared: it says nothing of dongs chosen because they are alike.
    /// </summary>
    /// <param name="metric">The metric.</param>
    /// <param name="rows">Its rows of one period, as <see cref="MetricReader.Read"/> gave them.</param>
    /// <param name="peers">The only dongs to compare, in their order, the one that they are most like first; null for all rows.</param>
    /// <exception cref="ArgumentException">The rows are of several periods.</exception>
    public static Comparison Of(Metric metric, IReadOnlyList<MetricRow> rows, IReadOnlyList<PeerDong>? peers = null)
    {
        if (peers != null)
        {
            var found = Of(metric, [.. peers.Join(rows, peer => peer.Profile.DongId, row => row.UnitId, (_, row) => row)]);
            var distances = peers.ToDictionary(peer => peer.Profile.DongId, peer => peer.Distance);
            return found with { Mean = null, Places = [.. found.Places.Select(place => place with { Distance = distances[place.Row.UnitId], Shrunken = null })] };
        }

        if (rows.Select(row => row.Period).Distinct().Count() > 1)
        {
            throw new ArgumentException($"Places are compared in one period, and these rows of {metric.Id} are of {rows.Min(r => r.Period):yyyy-MM} to {rows.Max(r => r.Period):yyyy-MM}: ask for one period.", nameof(rows));
        }

        var compared = metric.Kind == MetricKind.Proportion ? Verdicts.Comparable(rows) : [];
        var all = Verdicts.Together(compared);
        var judged = all == null ? [] : compared.Where(row => row.Denominator >= Verdicts.Least).ToList();
        var adjusted = ManyComparisons.Adjusted([.. judged.Select(row => ManyComparisons.Probability(all!.Score(row.Numerator!.Value, row.Denominator!.Value)!.Value))]);
        var order = judged.Zip(adjusted).ToDictionary(place => place.First, place => place.Second);
        var mapped = metric is { Kind: MetricKind.Rate, InPercent: true } or { Kind: not (MetricKind.Proportion or MetricKind.Rate) } ? [] : Verdicts.Comparable(rows);
        var shrinkage = mapped.Count < Verdicts.LeastPlaces ? null : Shrinkage.Of([.. mapped.Select(row => (row.Numerator!.Value, (double)row.Denominator!.Value))], metric.Kind == MetricKind.Proportion);
        var (per, drawn) = (metric.Kind == MetricKind.Proportion ? Percent : metric.DivideBy, mapped.ToHashSet());
        return new Comparison(Percent * all?.All, all?.Ratio, [.. rows.Select(row => One(row) with { Shrunken = drawn.Contains(row) ? per * shrinkage?.Rate(row.Numerator!.Value, row.Denominator!.Value) : null })])
        {
            Funnel = all,
            Mean = Average(metric, rows),
        };

        Compared One(MetricRow row)
        {
            if (!order.TryGetValue(row, out var probability))
            {
                return new Compared(row, IntervalOf(metric, row), null, null, null, null, Why(metric, row, all));
            }

            var (x, n) = (row.Numerator!.Value, row.Denominator!.Value);
            return new Compared(row, IntervalOf(metric, row), Scaled(all!.Limits(n, Confidence.P998)), all.Score(x, n), probability, Verdicts.Of(x, n, all), null);
        }
    }

    /// <summary>The same with the standardised rates of its places, by the id of the place (<see cref="MetricReader.Standardised"/>).</summary>
    public Comparison With(IReadOnlyDictionary<string, Standardised> standardised) =>
        this with { Places = [.. Places.Select(place => place with { Standardised = standardised.GetValueOrDefault(place.Row.UnitId) })] };

    /// <summary>Whether single dongs may stand beside each other: those of protected records (돌봄위기) never do.</summary>
    public static bool Allows(Metric metric, Level level) => !metric.IsProtected || level != Level.Dong;

    // The mean of those that happen to be exact would pass for that of all.
    private static Mean? Average(Metric metric, IReadOnlyList<MetricRow> rows)
    {
        var complete = rows.Where(row => row is { Category: null, Complete: true, Status: not CellStatus.NoValue }).ToList();
        return metric is not ({ Kind: MetricKind.Count or MetricKind.Sum } or { Kind: MetricKind.Rate, InPercent: false })
            || complete.Count < Verdicts.LeastPlaces || complete.Any(row => row is not { Status: CellStatus.Shown, Value: not null })
            ? null : Mean.Of([.. complete.Select(row => row.Value!.Value)], Confidence.P95);
    }

    private static Omission Why(Metric metric, MetricRow row, OverDispersion? all) => row switch
    {
        _ when metric.Kind != MetricKind.Proportion || row.Category != null => Omission.Kind,
        { Value: null } or { Numerator: null } or { Denominator: null or 0 } => Omission.NoFigure,
        { Complete: false } => Omission.Incomplete,
        { Denominator: < Verdicts.Least } => Omission.TooFew,
        _ when all == null => Omission.FewPlaces,
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.UnitId, "A place that can be compared needs no reason."),
    };

    private static Interval? IntervalOf(Metric metric, MetricRow row) => (metric.Kind, row) switch
    {
        (MetricKind.Proportion, { Value: not null, Numerator: { } x, Denominator: { } n and > 0 }) => Scaled(Wilson.Of(x, n)!.Value),
        (MetricKind.Mean, { Value: { } mean, Denominator: { } n, Deviation: { } deviation }) => Warehouse.Statistics.Mean.LimitsOf(n, mean, deviation, Confidence.P95) is { } range ? new(Math.Max(0, range.Lower), range.Upper) : null, // no amount is below 0
        (MetricKind.Rate, { Value: not null, Numerator: { } x, Denominator: { } each and > 0 }) when !metric.InPercent => Rate.Of(x, each, metric.DivideBy, Confidence.P95),
        _ => null,
    };

    private static Interval Scaled(Interval share) => new(Percent * share.Lower, Percent * share.Upper);
}
