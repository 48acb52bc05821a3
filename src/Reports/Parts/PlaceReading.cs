using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>Reads through the gate what a report says of a place in a period.</summary>
internal static class PlaceReading
{
    /// <exception cref="ReportUnavailableException">Nothing is published, the period is not there, or the viewer may not see the place.</exception>
    public static PlacePeriod Read(MetricReader reader, ReportOrder order, Subject subject)
    {
        var info = reader.Info() ?? throw new ReportUnavailableException("Nothing is published yet: run `donghaeng ingest run` first.");
        var scope = Scope.Of(order.Viewer, order.Door);
        // The same words for a place that is not there and one that is not his: an answer must not tell which.
        var place = ReportPlaces.Of(reader, scope).FirstOrDefault(unit => subject.Levels.Contains(unit.Level) && unit.Id == order.Unit)
            ?? throw Refused(order, subject);
        var grain = subject.Grain;
        PublishedPeriods.Require(info, order.Period, grain);

        // The window, and as far before it as the same period of last year.
        var window = Series.WindowOf(grain);
        var first = Periods.Step(order.Period, grain, 1 - window - (grain == Grain.Year ? 0 : PeriodName.PerYear(grain)));
        var earliest = info.Earliest(grain)!.Value;
        var inner = subject.Below ? Subject.In(place.Level) : null;
        Level[] levels = inner is { } level ? [place.Level, level] : [place.Level];
        var metrics = subject.Themes.Concat(subject.Others).Distinct().Select(MetricCatalog.Get).ToList();
        var rows = metrics.ToDictionary(
            metric => metric.Id,
            metric => reader.Read(new MetricQuery(metric.Id, levels, grain, Later(first, earliest), order.Period, order.Unit), scope));
        // A place that exists now need not have existed in a period long past. The gate answers each metric for the same units,
        // so that with this row every metric has the period's.
        var named = rows.Values.First().FirstOrDefault(row => row.UnitId == order.Unit && row.Period == order.Period)
            ?? throw PublishedPeriods.Lacks(info, order.Period, grain);
        var (firstMonth, lastMonth) = (Periods.Step(order.Period, grain, 1 - window), PeriodName.LastMonth(order.Period, grain));
        return new PlacePeriod
        {
            Order = order,
            Subject = subject,
            Info = info,
            Rows = rows,
            Place = place with { Ko = named.Ko, En = named.En },
            Series = metrics.ToDictionary(
                metric => metric.Id, metric => new Series(metric, order.Period, [.. rows[metric.Id].Where(row => row.UnitId == order.Unit)]) { Grain = grain }),
            Below = Inside(rows, inner, order.Period),
            BelowBefore = Inside(rows, inner, Periods.Step(order.Period, grain, -1)),
            Parts = metrics.Where(metric => subject.Kinds.Contains(metric.Id)).ToDictionary(metric => metric.Id, metric => reader.Read(
                new MetricQuery(metric.Id, [place.Level], grain, order.Period, order.Period, order.Unit, metric.Breakdowns[0].Id), scope)),
            Targets = (from metric in metrics
                       where metric.Target != null
                       from unit in rows[metric.Id].Select(row => row.UnitId).Distinct()
                       from target in reader.Targets(metric.Id, unit, firstMonth, lastMonth)
                       select (Key: (metric.Id, unit), target)).ToLookup(asked => asked.Key, asked => asked.target),
            Collection = subject.Deliveries ? Delivered(reader, order, scope, Later(firstMonth, info.FirstMonth), lastMonth) : [],
        };
    }

    private static IReadOnlyList<CollectionRow> Delivered(MetricReader reader, ReportOrder order, Scope scope, DateOnly from, DateOnly to) =>
        [.. reader.Collection(from, to, scope).Where(row => order.Unit == "seoul" || row.GuId == order.Unit)];

    private static ReportUnavailableException Refused(ReportOrder order, Subject subject)
    {
        var kind = string.Join(" or ", subject.Levels.Select(level => level.ToString().ToLowerInvariant()));
        return new($"The account {order.Viewer.Account} may not see a {kind} '{order.Unit}'. Order the report for the account's own {kind}, or with an account that may see it.");
    }

    private static Dictionary<string, IReadOnlyList<MetricRow>> Inside(Dictionary<string, IReadOnlyList<MetricRow>> rows, Level? level, DateOnly period) =>
        level == null ? [] : rows.ToDictionary(
            entry => entry.Key,
            entry => (IReadOnlyList<MetricRow>)[.. entry.Value.Where(row => row.Level == level && row.Period == period)]);

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
