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
    private const int PlacesAtOnce = 64;

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
        var spans = Spans().Select(period => new Column(snapshot, metric, period, query, today)).ToList();
        var total = 0;
        foreach (var span in spans)
        {
            span.Next = total;
            total += pieces.Count * units.Count(u => span.Has(u.Unit, u.Later));
        }

        // A few places in all periods, then the next: what is known of a place lies together, and is still at hand for its next period.
        var answer = new Answer([.. units.Select(u => u.Unit)], [.. spans.Select(s => s.Period)], [.. pieces.Select(p => p.Category)], total);
        for (var from = 0; from < units.Count; from += PlacesAtOnce)
        {
            for (var period = 0; period < spans.Count; period++)
            {
                var span = spans[period];
                for (var place = from; place < Math.Min(from + PlacesAtOnce, units.Count); place++)
                {
                    var (unit, seen, later) = units[place];
                    if (!span.Has(unit, later))
                    {
                        continue;
                    }

                    var arrivals = span.Stretch.ArrivalsOf(unit);
                    for (var category = 0; category < pieces.Count; category++)
                    {
                        answer.Put(span.Next++, place, period, category, span.Stretch.Of(unit, pieces[category].Piece, seen!.Value, arrivals.Started > 0), arrivals);
                    }
                }
            }
        }

        return answer;
    }

    /// <summary>A period of an answer, and where its next row belongs.</summary>
    private sealed class Column(SnapshotFigures snapshot, Metric metric, DateOnly period, MetricQuery query, bool today)
    {
        private readonly DateOnly first = Periods.First(period, query.Grain);
        private readonly DateOnly end = Periods.End(period, query.Grain);

        public DateOnly Period => period;

        public Stretch Stretch { get; } = new(snapshot, metric, period, query.Grain, query.Breakdown, today ? snapshot.Numbers : null);

        public int Next { get; set; }

        // A place stands once, under the last of its names in the period.
        public bool Has(DatedUnit unit, DatedUnit[] later) =>
            today || (unit.Within(first, end) && (later.Length == 0 || !later.Any(other => other.Within(first, end))));
    }

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
