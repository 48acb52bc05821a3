namespace DongHaeng.Warehouse.Statistics;

/// <summary>Quantiles of values, between two of them on a straight line (type 7 of R. J. Hyndman and Y. Fan, 1996).</summary>
public static class Quantile
{
    /// <summary>The quantile of at least one value.</summary>
    /// <param name="values">The values, in any order.</param>
    /// <param name="at">0 for the least, .5 for the median, 1 for the greatest.</param>
    public static double Of(IReadOnlyList<double> values, double at)
    {
        ArgumentOutOfRangeException.ThrowIfZero(values.Count);
        var sorted = values.Order().ToList();
        var place = at * (sorted.Count - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
