using MathNet.Numerics.Distributions;

namespace DongHaeng.Warehouse.Statistics;

/// <summary>Intervals of events for so many people, such as visits per 1,000 residents.</summary>
public static class Rate
{
    private const long ExactBelow = 10;

    /// <summary>
    /// The interval of a count of independent events: exact Poisson limits below 10 (F. Garwood, Biometrika 28, 1936),
    /// Byar's approximation from there on (N. E. Breslow, N. E. Day, Statistical Methods in Cancer Research II, 1987).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Interval Events(long events, Confidence confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        if (events >= ExactBelow)
        {
            return new Interval(Byar(events, -confidence.Z), Byar(events + 1, confidence.Z));
        }

        var lower = events == 0 ? 0 : ChiSquared.InvCDF(2 * events, confidence.Alpha / 2) / 2;
        return new Interval(lower, ChiSquared.InvCDF((2 * events) + 2, 1 - (confidence.Alpha / 2)) / 2);
    }

    /// <summary>The interval of a rate; null without people.</summary>
    /// <param name="events">How many independent events.</param>
    /// <param name="people">Among how many.</param>
    /// <param name="per">For how many the rate is told: 1,000.</param>
    /// <param name="confidence">How sure.</param>
    public static Interval? Of(long events, double people, double per, Confidence confidence) =>
        people <= 0 ? null : Scaled(Events(events, confidence), per / people);

    /// <summary>
    /// The interval of a rate of events that happen to the same people several times, which are not independent: the
    /// limits of the count are widened by the ratio of the variance Σf²N(f) to the count. Null without people or events.
    /// </summary>
    /// <param name="people">Among how many.</param>
    /// <param name="per">For how many the rate is told.</param>
    /// <param name="times">How many people it happened to so often: times to people.</param>
    /// <param name="confidence">How sure.</param>
    public static Interval? Repeated(double people, double per, IReadOnlyDictionary<int, long> times, Confidence confidence)
    {
        var events = times.Sum(t => t.Key * t.Value);
        if (people <= 0 || events == 0)
        {
            return null;
        }

        var variance = times.Sum(t => (double)t.Key * t.Key * t.Value);
        var limits = Events(events, confidence);
        var widening = Math.Sqrt(variance / events);
        return Scaled(new Interval(events + (widening * (limits.Lower - events)), events + (widening * (limits.Upper - events))), per / people);
    }

    private static double Byar(double x, double z) => x * Math.Pow(1 - (1 / (9 * x)) + (z / (3 * Math.Sqrt(x))), 3);

    private static Interval Scaled(Interval limits, double by) => new(limits.Lower * by, limits.Upper * by);
}
