using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Files;

/// <summary>The chart behind a file's address: the split by a breakdown, a gu's dongs where dongs are asked for, else the place's own course.</summary>
public static class DrawingFile
{
    /// <summary>The chart as an svg file.</summary>
    public static string Of(FileAsk ask, Unit unit, MetricReader reader, Scope scope, SnapshotInfo info, Texts texts)
    {
        var choice = new Choice(ask.Grain, ask.To, ask.Metric) { Map = ask.Map };
        if (ask.Metric.Breakdowns.FirstOrDefault(known => known.Id == ask.Breakdown) is { } breakdown)
        {
            var split = reader.Read(new(ask.Metric.Id, [unit.Level], ask.Grain, ask.To, ask.To, unit.Id, breakdown.Id, ask.Map), scope);
            var total = reader.Read(new(ask.Metric.Id, [unit.Level], ask.Grain, ask.To, ask.To, unit.Id, Map: ask.Map), scope).FirstOrDefault();
            return SplitFigure.Of(ask.Metric, breakdown, unit, total, split, choice, texts).Drawing.File();
        }

        if (unit.Level != Level.Gu || !ask.Levels.Contains(Level.Dong))
        {
            var months = Readings.MonthsOf(reader, scope, unit, ask.Metric, choice, info);
            // A single period is a figure's usual question; its drawing needs the months before it.
            var asked = ask.From == ask.To ? months : [.. months.Where(row => row.Period >= ask.From)];
            return TrendFigure.Of(ask.Metric, unit, TrendFigure.GrainOf(ask.Metric, choice), asked, info, texts).Drawing.File();
        }

        var rows = reader.Read(new(ask.Metric.Id, [Level.Gu, Level.Dong], ask.Grain, choice.Before, choice.Period, unit.Id, Map: ask.Map), scope);
        var dongs = rows.Where(row => row.Level == Level.Dong).ToList();
        return ComparisonFigure.Of(
            ask.Metric, unit, rows.FirstOrDefault(row => row.Level == Level.Gu && row.Period == choice.Period),
            [.. dongs.Where(row => row.Period == choice.Period)], [.. dongs.Where(row => row.Period == choice.Before)],
            choice, texts).Drawing.File();
    }
}
