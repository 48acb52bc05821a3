using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>The audit of metrics that tell of the same records, year by year: no figure spans two.</summary>
internal static class MetricAudit
{
    /// <summary>What has to be sealed of each figure: <see cref="Figures.Seals"/>, filled in.</summary>
    public static Seal[] Of(Figures figures)
    {
        var periods = figures.Grid.Periods;
        foreach (var year in Enumerable.Range(0, periods.Length).GroupBy(p => Periods.Start(periods[p].Start, Grain.Year)))
        {
            new Settlement(new Counts(figures, [.. year]), figures.Seals).Settle();
        }

        return figures.Seals;
    }
}
