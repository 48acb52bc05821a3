using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>The audit of metrics that tell of the same records, year by year: no figure spans two.</summary>
internal static class MetricAudit
{
    /// <summary>What has to be sealed of each figure.</summary>
    public static Seal[] Of(Figures figures)
    {
        var seals = new Seal[figures.Grid.Size];
        var periods = figures.Grid.Periods;
        foreach (var year in Enumerable.Range(0, periods.Length).GroupBy(p => Periods.Start(periods[p].Start, Grain.Year)))
        {
            new Settlement(new Counts(figures, [.. year]), seals).Settle();
        }

        return seals;
    }
}
