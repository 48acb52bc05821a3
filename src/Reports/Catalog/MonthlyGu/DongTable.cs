using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>All dongs of the gu with their figures: the whole first, then the dongs in code order.</summary>
internal static class DongTable
{
    /// <summary>A column with the cell it gives: of the metric, the unit's month, and its month before.</summary>
    private sealed record Measure(TableColumn Column, string Metric, Func<Metric, MetricRow, MetricRow?, TableCell> Cell);

    public static Table Of(GuMonth month)
    {
        var measures = Measures(month);
        var dongs = month.Dongs["visits_done"];
        var whole = month.Say($"{month.GuName} 계", $"{month.GuName}, total");
        return new Table(
            month.Say($"동별 현황, {MonthName.Full(month.Month, month.Language)}", $"Dongs, {MonthName.Full(month.Month, month.Language)}"),
            month.Say("(단위: 건, %, 일, 천원)", "(visits, %, days, gifts, thousand won)"),
            [
                new TableColumn(month.Say("동", "Dong"), 2.95, Anchor.Start),
                .. measures.Select(measure => measure.Column),
                new TableColumn(month.Say("자료\n접수", "Files\nin"), 1),
            ],
            [
                [new TableCell(whole), .. measures.Select(measure => Whole(month, measure)), Files(month, id => month.Series[id].This!)],
                .. dongs.Select((dong, index) => (TableCell[])
                    [new(month.Name(dong)), .. measures.Select(measure => Cell(month, measure, index)), Files(month, id => month.Dongs[id][index])]),
            ])
        {
            FirstRowIsWhole = true,
        };
    }

    /// <summary>Whether a metric is masked in every dong that reported: its column would say nothing.</summary>
    public static bool HiddenEverywhere(GuMonth month, string metric) =>
        month.Dongs[metric].Any(row => row.Status == CellStatus.Withheld)
        && month.Dongs[metric].All(row => row.Status is CellStatus.Withheld or CellStatus.NotReported);

    private static TableCell Whole(GuMonth month, Measure measure)
    {
        var series = month.Series[measure.Metric];
        return measure.Cell(series.Metric, series.This!, series.Before(1));
    }

    private static TableCell Cell(GuMonth month, Measure measure, int index)
    {
        var row = month.Dongs[measure.Metric][index];
        return measure.Cell(month.Metric(measure.Metric), row, month.DongsBefore[measure.Metric].FirstOrDefault(before => before.UnitId == row.UnitId));
    }

    // A metric's files count once, however many metrics rest on the same dataset.
    private static TableCell Files(GuMonth month, Func<string, MetricRow> row)
    {
        var rows = month.Series.Values.DistinctBy(series => string.Join(',', series.Metric.Datasets)).Select(series => row(series.Metric.Id)).ToList();
        return Cells.Files(rows.Sum(r => r.Expected), rows.Sum(r => r.Received));
    }

    private static List<Measure> Measures(GuMonth month)
    {
        string visits = month.Short("visits_done"), gifts = month.Short("gift_count");
        string linked = month.Short("discovery_linked"), met = month.Short("case_goal_met");
        string contact = month.Say("첫 접촉", "First contact"), target = month.Say("목표", "target");
        string figure = month.Say("건수", "number"), change = month.Say("증감", "change");
        List<Measure> measures =
        [
            new(new TableColumn(figure, 1, Group: visits), "visits_done", Value),
            new(new TableColumn(change, 1, Group: visits), "visits_done", Changed),
            new(new TableColumn(month.Say("배정", "cases"), 0.9, Group: linked), "discovery_linked", Cases),
            new(new TableColumn("%", 0.9, Group: linked), "discovery_linked", Value),
            new(new TableColumn(target, 0.9, Group: linked), "discovery_linked", Asked),
            new(new TableColumn(month.Say("일", "days"), 0.8, Group: contact), "first_contact_days", Value),
            new(new TableColumn(target, 0.9, Group: contact), "first_contact_days", Asked),
            new(new TableColumn(month.Say("종결", "closed"), 0.9, Group: met), "case_goal_met", Cases),
            new(new TableColumn("%", 0.9, Group: met), "case_goal_met", Value),
            new(new TableColumn(target, 0.9, Group: met), "case_goal_met", Asked),
            new(new TableColumn(figure, 1, Group: gifts), "gift_count", Value),
            new(new TableColumn(change, 1, Group: gifts), "gift_count", Changed),
            new(new TableColumn(month.Say("천원", "value"), 1.2, Group: gifts), "gift_value", Value),
        ];
        // Differences of rounded figures would be differences of the rounding; a metric that no dong shows gets a note.
        return
        [
            .. measures.Where(measure => measure.Column.Head != target || month.Targets.Any(asked => asked.Key.Metric == measure.Metric))
                .Where(measure => !month.Protected || (measure.Column.Head != change && !HiddenEverywhere(month, measure.Metric))),
        ];

        TableCell Value(Metric metric, MetricRow row, MetricRow? before) => Cells.Of(metric, row, month);
        TableCell Asked(Metric metric, MetricRow row, MetricRow? before) => Cells.Target(month.Asked(metric.Id, row.UnitId), month);
        TableCell Cases(Metric metric, MetricRow row, MetricRow? before) => Cells.Cases(metric, row, month);
        TableCell Changed(Metric metric, MetricRow row, MetricRow? before)
        {
            var change = Change.Between(metric, row, before, month.Info.AsOf);
            return new(change.Figure ?? (change.Gap == ChangeGap.Redefined ? "– ※" : "-")) { Ink = Ink.Muted };
        }
    }
}
