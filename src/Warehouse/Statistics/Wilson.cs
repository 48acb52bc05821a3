namespace DongHaeng.Warehouse.Statistics;

/// <summary>
/// Wilson's score interval of a proportion (E. B. Wilson, JASA 22, 1927): unlike the plain ± it holds for small
/// numbers and never leaves 0 to 1.
/// </summary>
public static class Wilson
{
    /// <summary>The 95 % interval of <paramref name="cases"/> out of <paramref name="total"/>; null when there is no total.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more cases than the total, or less than none.</exception>
    public static Interval? Of(long cases, long total) => Of(cases, total, Confidence.P95);

    /// <summary>The interval of <paramref name="cases"/> out of <paramref name="total"/>; null when there is no total.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are more cases than the total, or less than none.</exception>
    public static Interval? Of(long cases, long total, Confidence confidence)
    {
        if (cases < 0 || cases > total)
        {
            throw new ArgumentOutOfRangeException(
                nameof(cases),
                $"A proportion of {cases} out of {total} cannot be: check that the numerator counts only what the denominator counts.");
        }

        if (total == 0)
        {
            return null;
        }

        double x = cases, n = total, z = confidence.Z;
        var middle = (2 * x) + (z * z);
        var half = z * Math.Sqrt((z * z) + (4 * x * (1 - (x / n))));
        var scale = 2 * (n + (z * z));
        return new Interval(Math.Max(0, (middle - half) / scale), Math.Min(1, (middle + half) / scale));
    }
}
