namespace DongHaeng.Warehouse.Statistics;

/// <summary>
/// How far a proportion may lie from that of all by chance, as a function of how many it is of (D. J. Spiegelhalter,
/// Statistics in Medicine 24, 2005).
/// </summary>
public static class Funnel
{
    /// <summary>The limits for a place with so many.</summary>
    /// <param name="all">The proportion of all places together, 0 to 1.</param>
    /// <param name="total">Of how many the place's proportion is.</param>
    /// <param name="confidence">How sure.</param>
    /// <exception cref="ArgumentOutOfRangeException">The proportion is not between 0 and 1, or there is no total.</exception>
    public static Interval Limits(double all, long total, Confidence confidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total);
        if (all is < 0 or > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(all), $"{all} is no proportion.");
        }

        var half = confidence.Z * Math.Sqrt(all * (1 - all) / total);
        return new Interval(Math.Max(0, all - half), Math.Min(1, all + half));
    }
}
