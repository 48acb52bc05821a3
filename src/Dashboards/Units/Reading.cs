using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>What the gate gave of one metric for the page of a place.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Periods">The place's own totals from the year before to the chosen period.</param>
/// <param name="Months">The place's own totals by month up to the end of the chosen period.</param>
/// <param name="Parts">The totals of what lies in it, for the period before and the chosen one.</param>
/// <param name="Splits">Its own cells of the chosen period by breakdown; only where one metric is looked at.</param>
public sealed record Reading(
    Metric Metric, IReadOnlyList<MetricRow> Periods, IReadOnlyList<MetricRow> Months, IReadOnlyList<MetricRow> Parts,
    IReadOnlyList<(Breakdown Breakdown, IReadOnlyList<MetricRow> Rows)> Splits)
{
    /// <summary>The place whose dongs are shown as a spread, to viewers who may not see them singly; null for none.</summary>
    public Unit? SpreadPlace { get; init; }

    /// <summary>How they spread, by period up to the chosen one.</summary>
    public IReadOnlyList<Spread> Spread { get; init; } = [];

    /// <summary>How much came late in the past, where the last month of the chosen period still settles; null where not, and where nothing is known of it.</summary>
    public LateShare? Late { get; init; }

    /// <summary>What plans ask of the place, by month up to the end of the chosen period; none where the metric or the place has no target.</summary>
    public IReadOnlyList<Target> Targets { get; init; } = [];

    /// <summary>The periods beside which people wrote something that the viewer may read.</summary>
    public IReadOnlySet<DateOnly> Annotated { get; init; } = new HashSet<DateOnly>();

    /// <summary>The place's own total of a period; null for none.</summary>
    public MetricRow? Whole(DateOnly period) => Periods.FirstOrDefault(row => row.Period == period);

    /// <summary>The totals of what lies in it in a period, in code order.</summary>
    public IReadOnlyList<MetricRow> PartsOf(DateOnly period) => [.. Parts.Where(row => row.Period == period)];
}
