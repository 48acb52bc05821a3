using DongHaeng.Warehouse.Metrics;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>Looks up what plans ask for.</summary>
internal static class PlanTargets
{
    /// <summary>What is asked of a row's place at the end of its period: a revision counts for the whole of one that it comes into. Null for none.</summary>
    public static Target? AtEnd(SnapshotFigures figures, MetricQuery query, MetricRow row) =>
        Periods.Start(Periods.End(row.Period, query.Grain), Grain.Month) is var month ? Of(figures, query.Metric, row.UnitId, month, month).FirstOrDefault() : null;

    /// <summary>The targets of a place by month, ascending; a larger place has those of the dongs that lie in it then.</summary>
    public static IReadOnlyList<Target> Of(SnapshotFigures figures, string metric, string unit, DateOnly from, DateOnly to)
    {
        if (MetricCatalog.Get(metric).Target == null)
        {
            return [];
        }

        var dongs = figures.Units.Where(u => u.Level == Level.Dong && (unit == "seoul" || u.Id == unit || u.GuId == unit)).ToList();
        var targets = new List<Target>();
        for (var month = from; month <= to; month = month.AddMonths(1))
        {
            var values = dongs.Where(u => u.Within(month, Periods.End(month, Grain.Month))).Select(u => u.Id).Distinct()
                .SelectMany(id => figures.Targets[(metric, id)]).Where(t => t.First <= month && t.Last >= month).Select(t => t.Value).ToList();
            if (values.Count > 0)
            {
                targets.Add(new Target(month, values.Min(), values.Max()));
            }
        }

        return targets;
    }
}
