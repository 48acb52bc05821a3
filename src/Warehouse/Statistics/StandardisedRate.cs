namespace DongHaeng.Warehouse.Statistics;

/// <summary>Events and people of one stratum, such as an age group.</summary>
/// <param name="Events">How many events.</param>
/// <param name="People">Among how many.</param>
/// <param name="Weight">How many of the standard population are in it.</param>
public readonly record struct Stratum(long Events, double People, double Weight);

/// <summary>
/// A directly standardised rate: what the rate would be if the place had the standard's mix of people. Its limits are
/// those of A. J. Dobson and others (Statistics in Medicine 10, 1991).
/// </summary>
/// <param name="Value">The rate for one person of the standard.</param>
/// <param name="Limits">Its interval; null below 10 events.</param>
public sealed record StandardisedRate(double Value, Interval? Limits)
{
    private const long LeastEvents = 10;

    /// <summary>The rate of strata; null where one has a weight and no people.</summary>
    public static StandardisedRate? Of(IReadOnlyList<Stratum> strata, Confidence confidence)
    {
        var weights = strata.Sum(s => s.Weight);
        if (weights <= 0 || strata.Any(s => s.Weight > 0 && s.People <= 0))
        {
            return null;
        }

        var counted = strata.Where(s => s.Weight > 0).ToList();
        var value = counted.Sum(s => s.Weight * s.Events / s.People) / weights;
        var events = counted.Sum(s => s.Events);
        if (events < LeastEvents)
        {
            return new StandardisedRate(value, null);
        }

        var variance = counted.Sum(s => s.Weight * s.Weight * s.Events / (s.People * s.People)) / (weights * weights);
        var scale = Math.Sqrt(variance / events);
        var limits = Rate.Events(events, confidence);
        return new StandardisedRate(value, new Interval(value + (scale * (limits.Lower - events)), value + (scale * (limits.Upper - events))));
    }
}
