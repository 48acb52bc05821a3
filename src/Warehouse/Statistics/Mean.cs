using System.Numerics;
using MathNet.Numerics.Distributions;

namespace DongHaeng.Warehouse.Statistics;

/// <summary>A mean with its interval by Student's t, and the median beside it, which a few large values do not move.</summary>
/// <param name="Value">The mean.</param>
/// <param name="Median">The median.</param>
/// <param name="Limits">The mean's interval; null for a single value.</param>
public sealed record Mean(double Value, double Median, Interval? Limits)
{
    /// <summary>Of values; null without one.</summary>
    public static Mean? Of(IReadOnlyList<double> values, Confidence confidence)
    {
        if (values.Count == 0)
        {
            return null;
        }

        var mean = values.Average();
        var median = Quantile.Of(values, .5);
        if (values.Count == 1)
        {
            return new Mean(mean, median, null);
        }

        return new Mean(mean, median, LimitsOf(values.Count, mean, Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1)), confidence));
    }

    /// <summary>The interval of a mean: as many standard errors to either side as Student's t has with one degree of freedom fewer than values; null for fewer than two.</summary>
    /// <param name="count">Of how many values.</param>
    /// <param name="mean">Their mean.</param>
    /// <param name="deviation">Their standard deviation, of a sample.</param>
    /// <param name="confidence">How sure.</param>
    public static Interval? LimitsOf(long count, double mean, double deviation, Confidence confidence)
    {
        if (count < 2)
        {
            return null;
        }

        var half = StudentT.InvCDF(0, 1, count - 1, 1 - (confidence.Alpha / 2)) * deviation / Math.Sqrt(count);
        return new Interval(mean - half, mean + half);
    }

    /// <summary>
    /// The standard deviation of a sample from sums that add up over months and places, √((nΣx² − (Σx)²) / (n(n − 1))); null for fewer
    /// than two. The difference is one of whole numbers, because of nearly equal values little is left of two large ones.
    /// </summary>
    /// <param name="count">Of how many whole numbers.</param>
    /// <param name="sum">Their sum.</param>
    /// <param name="squares">The sum of their squares.</param>
    public static double? Deviation(long count, long sum, decimal squares) =>
        count < 2 ? null : Math.Sqrt((double)((count * new BigInteger(squares)) - ((BigInteger)sum * sum)) / ((double)count * (count - 1)));
}
