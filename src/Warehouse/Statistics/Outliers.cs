namespace DongHaeng.Warehouse.Statistics;

/// <summary>
/// Values so far from the others that they are rather wrong than different, by the median absolute deviation (B. Iglewicz,
/// D. Hoaglin, How to Detect and Handle Outliers, 1993). For questions about data, not about places.
/// </summary>
public static class Outliers
{
    private const double Scale = .6745;
    private const double Far = 3.5;

    /// <summary>Whether each value is one. Where half of all values are equal, none is.</summary>
    public static IReadOnlyList<bool> Of(IReadOnlyList<double> values)
    {
        if (values.Count == 0)
        {
            return [];
        }

        var median = Quantile.Of(values, .5);
        var deviation = Quantile.Of([.. values.Select(v => Math.Abs(v - median))], .5);
        return [.. values.Select(v => deviation > 0 && Scale * Math.Abs(v - median) / deviation >= Far)];
    }
}
