namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>How protected dongs spread: quantiles over at least twenty whose data are complete.</summary>
internal static class DongSpread
{
    private const int Fewest = 20;
    private const double BelowAll = -1; // a count of 0 to 7 stands below all others

    /// <summary>The spread of each period with enough dongs; dongs whose share or median is withheld do not take part.</summary>
    /// <param name="dongs">Cells of dongs, protected.</param>
    public static IReadOnlyList<Spread> Of(IEnumerable<MetricRow> dongs) =>
    [
        .. dongs.Where(d => d is { Status: CellStatus.Few or CellStatus.Rounded, Complete: true })
            .GroupBy(d => d.Period, d => d.Status == CellStatus.Few ? BelowAll : d.Value!.Value)
            .Where(period => period.Count() >= Fewest)
            .Select(period => Of(period.Key, [.. period.Order()])),
    ];

    private static Spread Of(DateOnly period, double[] sorted)
    {
        return new Spread(period, sorted.Length, At(.1), At(.25), At(.5), At(.75), At(.9));

        // The first value with at least that share at or below it.
        double? At(double share) => sorted[Math.Max(1, sorted.Length - (int)Math.Floor(sorted.Length - (share * sorted.Length))) - 1] is >= 0 and var value ? value : null;
    }
}
