using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>
/// Second part of the gate, which opens: every place that the rights allow, in every period asked for, as precisely as
/// <see cref="Judgement"/> lets it through.
/// </summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="query">What is asked.</param>
/// <param name="scope">For whom.</param>
internal sealed class Opening(SnapshotFigures snapshot, MetricQuery query, Scope scope)
{
    private readonly Metric metric = MetricCatalog.Get(query.Metric);

    /// <summary>Whether any place that is asked for is shown.</summary>
    /// <param name="precision">How precisely a place's cells are shown; null where they are not.</param>
    public bool Any(Func<DatedUnit, Precision?> precision) => snapshot.Units.Any(u => Asked(u) && precision(u) is { } p && Fits(u, p));

    /// <summary>The cells in the order of period, level, code and category.</summary>
    /// <param name="precision">How precisely a place's cells are shown; null where they are not.</param>
    public IReadOnlyList<MetricRow> Rows(Func<DatedUnit, Precision?> precision)
    {
        var pieces = snapshot.Pieces(metric.Id, query.Breakdown);
        var names = snapshot.Units.ToLookup(u => u.No);
        var today = query.Map == PlaceMap.Today;
        var units = snapshot.Units.Where(u => Asked(u) && (!today || u.Within(snapshot.Info.AsOf, snapshot.Info.AsOf)))
            .Select(u => (Unit: u, Precision: precision(u), Later: names[u.No].Where(other => other.From > u.From).ToArray())).Where(u => u.Precision is { } p && Fits(u.Unit, p)).ToList();
        var spans = Spans().ToList();
        // A list that grows leaves large arrays behind, for which everything is collected.
        var rows = new List<MetricRow>(spans.Count * units.Count * pieces.Count);
        foreach (var period in spans)
        {
            var (first, end) = (Periods.First(period, query.Grain), Periods.End(period, query.Grain));
            var stretch = new Stretch(snapshot, metric, period, query.Grain, query.Breakdown, today ? snapshot.Numbers : null);
            foreach (var (unit, seen, later) in units)
            {
                if (!today && (!unit.Within(first, end) || (later.Length > 0 && later.Any(other => other.Within(first, end)))))
                {
                    continue; // a place stands once, under the last of its names in the period
                }

                var arrivals = stretch.ArrivalsOf(unit);
                foreach (var (category, piece) in pieces)
                {
                    rows.Add(Cell(unit, period, category, stretch.Of(unit, piece, seen!.Value, arrivals.Started > 0), arrivals));
                }
            }
        }

        return rows;
    }

    private static MetricRow Cell(DatedUnit unit, DateOnly period, string? category, Judgement shown, Arrivals arrivals) => new(
        unit.Level, unit.Id, unit.Code, unit.Ko, unit.En, unit.GuId, period, category,
        shown.Status, shown.Value, shown.Numerator, shown.Denominator, arrivals.Expected, arrivals.Received);

    private bool Asked(DatedUnit unit) => query.Levels.Contains(unit.Level)
        && (query.Unit is null or "seoul" || unit.Id == query.Unit || unit.GuId == query.Unit);

    /// <summary>Figures of care crises (돌봄위기) by dong are for the dong's head and the gu's supervisor alone, one dong at a time, and never mailed.</summary>
    private bool Fits(DatedUnit unit, Precision precision) => !metric.IsProtected || unit.Level != Level.Dong
        || (precision == Precision.Exact && (scope.Viewer.Role == Role.DongHead || (scope.Viewer.Role == Role.Supervisor && unit.Id == query.Unit)));

    private IEnumerable<DateOnly> Spans()
    {
        var (info, last) = (snapshot.Info, Periods.Start(query.To, query.Grain));
        for (var period = Periods.Start(query.From, query.Grain); period <= last && period <= info.AsOf; period = Periods.Step(period, query.Grain, 1))
        {
            if (period >= info.Earliest(query.Grain))
            {
                yield return period;
            }
        }
    }
}
