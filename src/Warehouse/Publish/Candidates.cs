using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Publish.Parts;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Publish;

/// <summary>
/// Which months of which metrics may have changed since a snapshot: those that deliveries since reach, and those that time
/// itself changes. Whether they have is seen when they have been counted.
/// </summary>
internal sealed class Candidates
{
    private const int Doubtful = 10; // days after which time changes a period's standing no more
    private readonly Basis? basis;
    private readonly DateOnly[] months;
    private readonly HashSet<DateOnly> unknown;
    private readonly ILookup<string, DateOnly> touched;
    private readonly DateOnly? moved;
    private readonly DateOnly asOf;

    /// <param name="warehouse">The deliveries.</param>
    /// <param name="basis">The snapshot to go on from; null for none.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="firstMonth">The first month of all.</param>
    /// <param name="asOf">The reference day.</param>
    public Candidates(WarehouseFile warehouse, Basis? basis, SnapshotParts parts, DateOnly firstMonth, DateOnly asOf)
    {
        (this.basis, this.asOf) = (basis, asOf);
        months = [.. Enumerable.Range(0, 1 + ((asOf.Year - firstMonth.Year) * 12) + asOf.Month - firstMonth.Month).Select(firstMonth.AddMonths)];
        unknown = [.. months.Where(m => parts.Of(PartKind.Cell, m) == null)];
        touched = warehouse.Query($"""
            select distinct dataset, unnest(generate_series(date_trunc('month', first_day)::timestamp, last_day::timestamp, interval 1 month))::date
            from delivery
            where delivery_no > {basis?.Delivery ?? 0} and first_day <= last_day
            union
            from stirred
            """, r => (Dataset: r.GetString(0), Month: (DateOnly)r.GetValue(1))).ToLookup(t => t.Dataset, t => t.Month);
        moved = basis == null || basis.Contents.AsOf == asOf ? null : Periods.Start(basis.Contents.AsOf < asOf ? basis.Contents.AsOf : asOf, Grain.Month);
    }

    /// <summary>The months of a metric, in their order; of days whole years, because a median of a year is none of its months' medians.</summary>
    public IReadOnlyList<DateOnly> Of(Metric metric)
    {
        if (basis == null)
        {
            return months;
        }

        var reached = metric.Datasets.SelectMany(d => touched[d]).ToHashSet();
        // Time changes figures that ask for the reference day.
        var moving = moved is { } day && (metric.Kind == MetricKind.Days || metric.Select.Contains("as_of", StringComparison.Ordinal)) ? day.AddMonths(-metric.LookbackMonths) : DateOnly.MaxValue;
        var some = months.Where(m => unknown.Contains(m) || m >= moving || reached.Any(r => Math.Abs(Apart(r, m)) <= metric.ReachMonths)).ToHashSet();
        return [.. months.Where(m => metric.Kind == MetricKind.Days ? some.Any(s => s.Year == m.Year) : some.Contains(m))];
    }

    /// <summary>Whether the standing of suppliers with what they owe for a period may have changed: files came for it, it is not long over, or its day has come since.</summary>
    public bool Owed(OwedPeriod period) =>
        basis == null || period.Last >= Doubted || (period.Due >= Doubted && period.Due <= asOf) || months.Any(m => m >= period.First && m <= period.Last && (unknown.Contains(m) || touched[period.Dataset].Contains(m)));

    /// <summary>The months in which what was owed, or what of it has come, may have changed.</summary>
    public IReadOnlyList<DateOnly> Arrivals() =>
        basis == null ? months : [.. months.Where(m => unknown.Contains(m) || m >= moved || EndsItsYear(m) || touched.Any(t => t.Contains(m)))];

    // What comes by the year is owed when the year has ended, for all of its months.
    private bool EndsItsYear(DateOnly month)
    {
        var (before, end) = (basis!.Contents.AsOf, new DateOnly(month.Year, 12, 31));
        return (end <= asOf) != (end <= before);
    }

    // Before that day time changes nothing any more.
    private DateOnly Doubted => basis!.Contents.AsOf.AddDays(-Doubtful);

    private static int Apart(DateOnly a, DateOnly b) => ((a.Year - b.Year) * 12) + a.Month - b.Month;
}
