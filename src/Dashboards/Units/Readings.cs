using DongHaeng.Dashboards.Charts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>Asks the gate for what the page of a place shows.</summary>
public static class Readings
{
    /// <summary>All metrics of a place.</summary>
    /// <param name="reader">The gate.</param>
    /// <param name="scope">For whom.</param>
    /// <param name="unit">The place.</param>
    /// <param name="parts">The size of what lies in it; null where that is not shown.</param>
    /// <param name="choice">Which period.</param>
    /// <param name="info">The snapshot.</param>
    /// <param name="spread">The place whose dongs are shown as a spread; null for none.</param>
    public static IReadOnlyList<Reading> Of(
        MetricReader reader, Scope scope, Unit unit, Level? parts, Choice choice, SnapshotInfo info, Unit? spread = null)
    {
        return [.. choice.Shown.Select(One)];

        Reading One(Metric metric)
        {
            var months = MonthsOf(reader, scope, unit, metric, choice, info);
            return new Reading(metric, choice.Grain == metric.Shortest ? months : choice.OfDays ? Days(metric) : Periods(metric), months, Parts(metric), Splits(metric))
            {
                SpreadPlace = spread, Spread = Spread(metric), Late = reader.Late(metric.Id, choice.LastMonth),
                Targets = reader.Targets(metric.Id, unit.Id, choice.LastMonth.AddMonths(1 - TrendFigure.Points(Grain.Month)), choice.LastMonth),
            };
        }

        IReadOnlyList<MetricRow> Periods(Metric metric) =>
            reader.Read(new(metric.Id, [unit.Level], choice.Grain, choice.Period.AddYears(-1), choice.Period, unit.Id, Map: choice.Map), scope);

        // Of the days and weeks of a year only those that are compared.
        IReadOnlyList<MetricRow> Days(Metric metric) =>
        [
            .. new[] { choice.YearBefore, choice.Before, choice.Period }.Where(period => period >= info.Earliest(choice.Grain))
                .SelectMany(period => reader.Read(new(metric.Id, [unit.Level], choice.Grain, period, period, unit.Id), scope)),
        ];

        IReadOnlyList<MetricRow> Parts(Metric metric) => parts is not { } level ? []
            : choice.OfDays ? [.. new[] { choice.Before, choice.Period }.Where(period => period >= info.Earliest(choice.Grain))
                .SelectMany(period => reader.Read(new(metric.Id, [level], choice.Grain, period, period, unit.Id), scope))]
            : reader.Read(new(metric.Id, [level], choice.Grain, choice.Before, choice.Period, unit.Id, Map: choice.Map), scope);

        IReadOnlyList<Spread> Spread(Metric metric) => spread is null || choice.OfDays ? []
            : reader.Spread(SpreadFigure.Query(metric, choice.Grain, choice.Period, spread), scope);

        IReadOnlyList<(Breakdown, IReadOnlyList<MetricRow>)> Splits(Metric metric) =>
            metric.Id != choice.Metric?.Id || choice.OfDays ? [] : [.. metric.Breakdowns.Select(breakdown => (breakdown, Split(metric, breakdown)))];

        IReadOnlyList<MetricRow> Split(Metric metric, Breakdown breakdown) =>
            reader.Read(new(metric.Id, [unit.Level], choice.Grain, choice.Period, choice.Period, unit.Id, breakdown.Id, choice.Map), scope);
    }

    /// <summary>A place's months for a trend; of what is told by wave its waves, and the days or weeks of a choice of such.</summary>
    public static IReadOnlyList<MetricRow> MonthsOf(
        MetricReader reader, Scope scope, Unit unit, Metric metric, Choice choice, SnapshotInfo info)
    {
        if (choice.OfDays)
        {
            var (first, from) = (info.Earliest(choice.Grain)!.Value, DongHaeng.Warehouse.Read.Periods.Step(choice.Period, choice.Grain, 1 - TrendFigure.Points(choice.Grain)));
            return reader.Read(new(metric.Id, [unit.Level], choice.Grain, from < first ? first : from, choice.Period, unit.Id), scope);
        }

        var last = choice.LastMonth < info.LastMonth ? choice.LastMonth : info.LastMonth;
        return reader.Read(
            new(metric.Id, [unit.Level], metric.Shortest, last.AddMonths(1 - TrendFigure.Points(Grain.Month)), last, unit.Id, Map: choice.Map), scope);
    }
}
