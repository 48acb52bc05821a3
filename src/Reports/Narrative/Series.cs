using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Reports.Narrative;

/// <summary>One metric of one place up to the period that is spoken of.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Period">First day of the period that is spoken of.</param>
/// <param name="Rows">Its cells, period by period, as the gate gave them, in any order.</param>
public sealed record Series(Metric Metric, DateOnly Period, IReadOnlyList<MetricRow> Rows)
{
    /// <summary>The month and the twelve before it.</summary>
    public const int Months = 13;

    /// <summary>How long its periods are.</summary>
    public Grain Grain { get; init; } = Grain.Month;

    /// <summary>How many periods are looked at together: the one that is spoken of, and those of about a year before, of years four.</summary>
    public int Window => WindowOf(Grain);

    /// <summary>Fewer complete months than these show no usual range, not even on trial.</summary>
    private const int LeastForLimits = 6;

    /// <summary>The cell of the month; null before the first data.</summary>
    public MetricRow? This => Before(0);

    /// <summary>Whether results that come late still move the month: it is then not compared with others.</summary>
    public bool Settling(DateOnly asOf) => !Ground.Settled(Metric, PeriodName.LastMonth(Period, Grain), asOf);

    /// <summary>
    /// The range in which the months of the window vary by chance; only for counts and sums that are settled, because
    /// shares with changing denominators need limits of their own. Longer periods are too few for one.
    /// </summary>
    public ProcessLimits? Limits
    {
        get
        {
            var values = CompletePeriods.Select(row => row.Value!.Value).ToList();
            var counted = Grain == Grain.Month && Metric.Kind is MetricKind.Count or MetricKind.Sum && !Ground.Moves(Metric);
            return counted && values.Count >= LeastForLimits ? ProcessLimits.Of(values, counts: true) : null;
        }
    }

    /// <summary>The periods of the window that have a value and all their files and mean what this one means, oldest first.</summary>
    public IReadOnlyList<MetricRow> CompletePeriods =>
    [
        .. Rows.Where(row => row.Period > Periods.Step(Period, Grain, -Window) && row.Period <= Period && row.Complete && row.Value is not null
                && Definitions.Alike(Metric, Grain, row.Period, Period))
            .OrderBy(row => row.Period),
    ];

    /// <summary>Whether the month lies outside that range; null where this cannot be said.</summary>
    public bool? Outside => This is { Complete: true, Value: { } value } && Limits?.Limits is { } range ? !range.Contains(value) : null;

    /// <summary>The cell a number of periods earlier; null where there is none.</summary>
    public MetricRow? Before(int periods)
    {
        var start = Periods.Step(Period, Grain, -periods);
        return Rows.FirstOrDefault(row => row.Period == start);
    }

    /// <summary>How many periods of a length are looked at together.</summary>
    public static int WindowOf(Grain grain) => grain == Grain.Year ? 5 : PeriodName.PerYear(grain) + 1;
}
