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

        var deviation = Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1));
        var half = StudentT.InvCDF(0, 1, values.Count - 1, 1 - (confidence.Alpha / 2)) * deviation / Math.Sqrt(values.Count);
        return new Mean(mean, median, new Interval(mean - half, mean + half));
    }
}
