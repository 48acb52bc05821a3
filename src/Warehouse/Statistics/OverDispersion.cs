namespace DongHaeng.Warehouse.Statistics;

/// <summary>
/// Places differ by more than chance for reasons that no file tells: a funnel that takes this as normal, with an additive
/// random effect on the arcsine scale (D. J. Spiegelhalter, Quality and Safety in Health Care 14, 2005).
/// </summary>
/// <param name="All">The proportion of all places together.</param>
/// <param name="Ratio">φ: how much more the places vary than by chance; 1 is chance.</param>
/// <param name="Variance">τ²: the variance between places, on the arcsine scale.</param>
public sealed record OverDispersion(double All, double Ratio, double Variance)
{
    private const double Cut = .1;

    /// <summary>What places say; null with fewer than two that have a total.</summary>
    /// <param name="places">Cases and totals.</param>
    public static OverDispersion? Of(IReadOnlyList<(long Cases, long Total)> places)
    {
        var counted = places.Where(p => p.Total > 0).ToList();
        if (counted.Count < 2)
        {
            return null;
        }

        var all = counted.Sum(p => p.Cases) / (double)counted.Sum(p => p.Total);
        var z = counted.Select(p => (Angle(p.Cases / (double)p.Total) - Angle(all)) / Deviation(p.Total)).ToList();
        // The outermost tenths are drawn in: places that do stand out must not make all look alike.
        double low = Quantile.Of(z, Cut), high = Quantile.Of(z, 1 - Cut);
        var ratio = z.Average(score => Math.Pow(Math.Clamp(score, low, high), 2));
        var weights = counted.Select(p => 4.0 * p.Total).ToList();
        var variance = ((counted.Count * ratio) - (counted.Count - 1)) / (weights.Sum() - (weights.Sum(w => w * w) / weights.Sum()));
        return new OverDispersion(all, ratio, Math.Max(0, variance));
    }

    /// <summary>How many standard deviations a place lies from all, with the variance between places; null without a total.</summary>
    public double? Score(long cases, long total) =>
        total == 0 ? null : (Angle(cases / (double)total) - Angle(All)) / Spread(total);

    /// <summary>Between which proportions a place with so many is not called different.</summary>
    public Interval Limits(long total, Confidence confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total);
        var half = confidence.Z * Spread(total);
        return new Interval(Share(Angle(All) - half), Share(Angle(All) + half));
    }

    private double Spread(long total) => Math.Sqrt(Math.Pow(Deviation(total), 2) + Variance);

    private static double Deviation(long total) => 1 / (2 * Math.Sqrt(total));

    private static double Angle(double share) => Math.Asin(Math.Sqrt(share));

    private static double Share(double angle) => Math.Pow(Math.Sin(Math.Clamp(angle, 0, Math.PI / 2)), 2);
}
