using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>All places in a place with their figures of the month: the whole first, then the others in code order.</summary>
internal static class PlacesTable
{
    /// <summary>A column with the cell it gives: of the metric, the unit's place, and its month before.</summary>
    private sealed record Measure(TableColumn Column, string Metric, Func<Metric, MetricRow, MetricRow?, TableCell> Cell);

    public static Table Of(PlacePeriod place)
    {
        var measures = Measures(place);
        var inside = place.Inside;
        var whole = place.Say($"{place.Name} 계", $"{place.Name}, total");
        return new Table(
            place.Say($"{(place.Place.Level == Level.City ? "구" : "동")}별 현황, {place.When}", $"{(place.Place.Level == Level.City ? "Gus" : "Dongs")}, {place.When}"),
            place.Say("(단위: 건, %, 일, 천원)", "(visits, %, days, gifts, thousand won)"),
            [
                new TableColumn(place.Place.Level == Level.City ? place.Say("자치구", "Gu") : place.Say("동", "Dong"), 2.95, Anchor.Start),
                .. measures.Select(measure => measure.Column),
                new TableColumn(place.Say("자료\n접수", "Files\nin"), 1),
            ],
            [
                [new TableCell(whole), .. measures.Select(measure => Whole(place, measure)), Files(place, id => place.Series[id].This!)],
                .. inside.Select((one, index) => (TableCell[])
                    [new(place.NameOf(one)), .. measures.Select(measure => Cell(place, measure, index)), Files(place, id => place.Below[id][index])]),
            ])
        {
            FirstRowIsWhole = true,
        };
    }

    /// <summary>Whether a metric is masked in every place that reported: its column would say nothing.</summary>
    public static bool HiddenEverywhere(PlacePeriod place, string metric) =>
        place.Below[metric].Any(row => row.Status == CellStatus.Withheld)
        && place.Below[metric].All(row => row.Status is CellStatus.Withheld or CellStatus.NotReported);

    private static TableCell Whole(PlacePeriod place, Measure measure)
    {
        var series = place.Series[measure.Metric];
        return measure.Cell(series.Metric, series.This!, series.Before(1));
    }

    private static TableCell Cell(PlacePeriod place, Measure measure, int index)
    {
        var row = place.Below[measure.Metric][index];
        return measure.Cell(place.Metric(measure.Metric), row, place.BelowBefore[measure.Metric].FirstOrDefault(before => before.UnitId == row.UnitId));
    }

    // A metric's files count once, however many metrics rest on the same dataset.
    private static TableCell Files(PlacePeriod place, Func<string, MetricRow> row)
    {
        var rows = place.Series.Values.DistinctBy(series => string.Join(',', series.Metric.Datasets)).Select(series => row(series.Metric.Id)).ToList();
        return Cells.Files(rows.Sum(r => r.Expected), rows.Sum(r => r.Received));
    }

    private static List<Measure> Measures(PlacePeriod place)
    {
        string visits = place.Short("visits_done"), gifts = place.Short("gift_count");
        string linked = place.Short("discovery_linked"), met = place.Short("case_goal_met");
        string contact = place.Say("첫 접촉", "First contact"), target = place.Say("목표", "target");
        string figure = place.Say("건수", "number"), change = place.Say("증감", "change");
        List<Measure> measures =
        [
            new(new TableColumn(figure, 1, Group: visits), "visits_done", Value),
            new(new TableColumn(change, 1, Group: visits), "visits_done", Changed),
            new(new TableColumn(place.Say("배정", "cases"), 0.9, Group: linked), "discovery_linked", Cases),
            new(new TableColumn("%", 0.9, Group: linked), "discovery_linked", Value),
            new(new TableColumn(target, 0.9, Group: linked), "discovery_linked", Asked),
            new(new TableColumn(place.Say("일", "days"), 0.8, Group: contact), "first_contact_days", Value),
            new(new TableColumn(target, 0.9, Group: contact), "first_contact_days", Asked),
            new(new TableColumn(place.Say("종결", "closed"), 0.9, Group: met), "case_goal_met", Cases),
            new(new TableColumn("%", 0.9, Group: met), "case_goal_met", Value),
            new(new TableColumn(target, 0.9, Group: met), "case_goal_met", Asked),
            new(new TableColumn(figure, 1, Group: gifts), "gift_count", Value),
            new(new TableColumn(change, 1, Group: gifts), "gift_count", Changed),
            new(new TableColumn(place.Say("천원", "value"), 1.2, Group: gifts), "gift_value", Value),
        ];
        // Differences of rounded figures would be differences of the rounding; a metric that no dong shows gets a note.
        return
        [
            .. measures.Where(measure => measure.Column.Head != target || place.Targets.Any(asked => asked.Key.Metric == measure.Metric))
                .Where(measure => !place.Protected || (measure.Column.Head != change && !HiddenEverywhere(place, measure.Metric))),
        ];

        TableCell Value(Metric metric, MetricRow row, MetricRow? before) => Cells.Of(metric, row, place);
        TableCell Asked(Metric metric, MetricRow row, MetricRow? before) => Cells.Target(place.Asked(metric.Id, row.UnitId), place);
        TableCell Cases(Metric metric, MetricRow row, MetricRow? before) => Cells.Cases(metric, row, place);
        TableCell Changed(Metric metric, MetricRow row, MetricRow? before)
        {
            var change = Change.Between(metric, row, before, place.Info.AsOf);
            return new(change.Figure ?? (change.Gap == ChangeGap.Redefined ? "– ※" : "-")) { Number = change.Difference, Decimals = Amount.Decimals(metric), Ink = Ink.Muted };
        }
    }
}
