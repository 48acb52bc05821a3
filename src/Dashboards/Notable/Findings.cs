using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Notable;

/// <summary>
/// What stands out in a place and its parts in a month: found by the signals of process limits in every metric's own course,
/// so that a small place is found as surely as a large one.
/// </summary>
/// <param name="Courses">How many courses had limits to be held against: twelve months or more that are complete and settled.</param>
/// <param name="List">What stands out, the furthest from its past first.</param>
public sealed record Findings(int Courses, IReadOnlyList<Finding> List)
{
    /// <summary>So many months are looked back, as in the charts.</summary>
    public const int Months = 24;

    /// <summary>Looks at all metrics.</summary>
    /// <param name="reader">The gate.</param>
    /// <param name="scope">For whom.</param>
    /// <param name="unit">The place.</param>
    /// <param name="parts">The size of what lies in it; null where that is not shown.</param>
    /// <param name="units">What the viewer may open.</param>
    /// <param name="month">The month; of a share whose results still come in, the last one that has settled.</param>
    /// <param name="info">The snapshot.</param>
    public static Findings Of(MetricReader reader, Scope scope, Unit unit, Level? parts, IReadOnlyList<Unit> units, DateOnly month, SnapshotInfo info)
    {
        var places = units.ToDictionary(place => place.Id);
        var courses = MetricCatalog.All.Where(metric => metric.Knows(Grain.Month)).AsParallel().AsOrdered().SelectMany(Courses).ToList();
        return new Findings(courses.Count(course => course.Judged), [.. courses.Select(course => course.Found).OfType<Finding>().OrderByDescending(f => f.Signal == Signal.Beyond).ThenByDescending(f => f.Distance)]);

        IEnumerable<(bool Judged, Finding? Found)> Courses(Metric metric)
        {
            Level[] levels = parts is { } level && Comparison.Allows(metric, level) ? [unit.Level, level] : [unit.Level];
            var rows = reader.Read(new(metric.Id, levels, Grain.Month, month.AddMonths(1 - Months), month, unit.Id), scope);
            return rows.GroupBy(row => row.UnitId).Where(course => places.ContainsKey(course.Key)).Select(course => InCourse(metric, places[course.Key], [.. course], month, info));
        }
    }

    /// <summary>Looks at one course.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="place">The place.</param>
    /// <param name="course">Its months, ascending.</param>
    /// <param name="month">The month.</param>
    /// <param name="info">The snapshot.</param>
    /// <returns>Whether there were limits to hold it against, and what stands out; null for nothing.</returns>
    public static (bool Judged, Finding? Found) InCourse(Metric metric, Unit place, IReadOnlyList<MetricRow> course, DateOnly month, SnapshotInfo info)
    {
        var signals = MonthSignals.Of(metric, Grain.Month, course, info);
        if (signals.Process is not { Trial: false, Limits: not null } process)
        {
            return (false, null);
        }

        var last = course.LastOrDefault(row => row.Period <= month && row.Value is not null && Ground.Enough(row) && Ground.Settled(metric, row.Period, info));
        return (true, last != null && signals.Marked.TryGetValue(last.Period, out var marked) ? new Finding(place, metric, last, marked.Signal, marked.Up, process) : null);
    }
}
