using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Reports.Narrative;

/// <summary>One metric of one place up to the month that is spoken of.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Month">First day of the month that is spoken of.</param>
/// <param name="Rows">Its monthly cells as the gate gave them, in any order.</param>
public sealed record Series(Metric Metric, DateOnly Month, IReadOnlyList<MetricRow> Rows)
{
    /// <summary>The month and the twelve before it.</summary>
    public const int Window = 13;

    /// <summary>Fewer complete months than these show no usual range, not even on trial.</summary>
    private const int LeastForLimits = 6;

    /// <summary>The cell of the month; null before the first data.</summary>
    public MetricRow? This => Before(0);

    /// <summary>Whether results that come late still move the month: it is then not compared with others.</summary>
    public bool Settling(DateOnly asOf) => !Ground.Settled(Metric, Month, asOf);

    /// <summary>
    /// The range in which the months of the window vary by chance; only for counts and sums that are settled, because
    /// shares with changing denominators need limits of their own.
    /// </summary>
    public ProcessLimits? Limits
    {
        get
        {
            var values = CompleteMonths.Select(row => row.Value!.Value).ToList();
            var counted = Metric.Kind is MetricKind.Count or MetricKind.Sum && !Ground.Moves(Metric);
            return counted && values.Count >= LeastForLimits ? ProcessLimits.Of(values, counts: true) : null;
        }
    }

    /// <summary>The months of the window that have a value and all their files and mean what the month means, oldest first.</summary>
    public IReadOnlyList<MetricRow> CompleteMonths =>
    [
        .. Rows.Where(row => row.Period > Month.AddMonths(-Window) && row.Period <= Month && row.Complete && row.Value is not null
                && Definitions.Alike(Metric, Grain.Month, row.Period, Month))
            .OrderBy(row => row.Period),
    ];

    /// <summary>Whether the month lies outside that range; null where this cannot be said.</summary>
    public bool? Outside => This is { Complete: true, Value: { } value } && Limits?.Limits is { } range ? !range.Contains(value) : null;

    /// <summary>The cell of a month a number of months earlier; null where there is none.</summary>
    public MetricRow? Before(int months) => Rows.FirstOrDefault(row => row.Period == Month.AddMonths(-months));
}
