using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>
/// The audit of one metric: months are settled each by itself, then quarters with their months, then years with both. A
/// longer period never seals a shorter one, so that what was mailed of a month stays as it was when its year is over.
/// </summary>
internal static class MetricAudit
{
    /// <summary>What has to be sealed of each figure.</summary>
    public static Seal[] Of(Figures figures)
    {
        var seals = new Seal[figures.Grid.Size];
        var periods = figures.Grid.Periods;
        foreach (var grain in Enum.GetValues<Grain>().Order())
        {
            for (var period = 0; period < periods.Length; period++)
            {
                if (periods[period].Grain == grain)
                {
                    int[] with = [.. Enumerable.Range(0, periods.Length).Where(p => periods[period].Holds(periods[p])), period];
                    new Settlement(new Counts(figures, with), seals).Settle();
                }
            }
        }

        return seals;
    }
}
