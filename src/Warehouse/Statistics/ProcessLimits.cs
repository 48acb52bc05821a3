namespace DongHaeng.Warehouse.Statistics;

/// <summary>
/// How far a monthly series varies by chance: an individuals chart (XmR) with the screen of moving ranges that NHS
/// England's "Making data count" uses.
/// </summary>
/// <param name="Mean">The mean of the values.</param>
/// <param name="Limits">The limits; null where nothing varies: one value, or equal ones.</param>
/// <param name="Trial">Whether fewer than twelve values stand behind the limits.</param>
public sealed record ProcessLimits(double Mean, Interval? Limits, bool Trial)
{
    private const int SettledFrom = 12;
    private const double LimitFactor = 2.66;
    private const double ScreenFactor = 3.267;

    /// <summary>
    /// The limits of the values of complete months in order; null without a value. Moving ranges of 3.267 times their
    /// mean and more are left out once, so that a single odd month does not widen the limits.
    /// </summary>
    /// <param name="values">The values; leave incomplete months out.</param>
    /// <param name="counts">Whether the values are counts: the lower limit is then not below 0.</param>
    public static ProcessLimits? Of(IReadOnlyList<double> values, bool counts = false)
    {
        if (values.Count == 0)
        {
            return null;
        }

        var mean = values.Average();
        var trial = values.Count < SettledFrom;
        var ranges = values.Skip(1).Zip(values, (next, value) => Math.Abs(next - value)).ToList();
        var usual = MeanOrZero(ranges);
        var screened = MeanOrZero(ranges.Where(range => range < ScreenFactor * usual).ToList());
        if (screened == 0)
        {
            // All equal, or all equal but for one jump: what is left says nothing about chance.
            return new ProcessLimits(mean, null, trial);
        }

        var lower = mean - (LimitFactor * screened);
        var limits = new Interval(counts ? Math.Max(0, lower) : lower, mean + (LimitFactor * screened));
        return new ProcessLimits(mean, limits, trial);
    }

    private static double MeanOrZero(IReadOnlyList<double> ranges) => ranges.Count == 0 ? 0 : ranges.Average();
}
