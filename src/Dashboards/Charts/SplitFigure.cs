using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Charts;

/// <summary>A place's figure of a period split by the codes of a breakdown, in the order of the contract.</summary>
public static class SplitFigure
{
    /// <summary>The figure.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="breakdown">By what it is split.</param>
    /// <param name="unit">The place.</param>
    /// <param name="whole">Its total of the period; null for none.</param>
    /// <param name="rows">Its cells of the period, one for each code.</param>
    /// <param name="choice">Which period.</param>
    /// <param name="texts">The words.</param>
    public static Figure Of(
        Metric metric, Breakdown breakdown, Unit unit, MetricRow? whole, IReadOnlyList<MetricRow> rows, Choice choice, Texts texts)
    {
        var language = texts.Language;
        var column = ContractCatalog.Get(breakdown.Dataset)[breakdown.Column];
        var title = texts.Figure.By(texts.Pick(column.Ko, column.En), PeriodText.Name(choice.Period, choice.Grain, language));
        var name = $"{MetricText.Name(metric, language)}, {Place.Name(unit, texts)}: {title}";
        var named = rows.Select(row => Named(row, column)).ToList();
        var words = Words(metric, name, named, texts);
        Drawing drawing;
        if (metric.Kind == MetricKind.Proportion)
        {
            var dots = ComparisonFigure.Dots(metric, name, unit, whole, named, texts);
            drawing = Drawing.Of(name, words, language, dots.Height, dots.Draw);
        }
        else
        {
            var bars = Bars(metric, name, named, texts);
            drawing = Drawing.Of(name, words, language, bars.Height, bars.Draw);
        }

        return new Figure(
            $"{metric.Id}-{breakdown.Id}", title, drawing, null, Table(metric, name, texts.Pick(column.Ko, column.En), unit, whole, named, texts),
            FileLinks.Of(unit, metric, [unit.Level], choice.Grain, choice.Period, choice.Period, by: breakdown.Id, map: choice.Map));
    }

    // The codes are few and are not places: each is said.
    private static string Words(Metric metric, string name, IReadOnlyList<MetricRow> rows, Texts texts) =>
        $"{name}: " + string.Join(", ", rows.Select(row => $"{Place.Name(row, texts)} " + (row.Value is { } value
            ? Quantity.Text(value, MetricText.Decimals(metric), MetricText.Unit(metric, texts.Language), texts.Language)
            : CellText.ChartStatus(row, metric, texts)))) + ".";

    private static UnitBars Bars(Metric metric, string name, IReadOnlyList<MetricRow> rows, Texts texts) => new(
        name,
        MetricText.Unit(metric, texts.Language),
        [.. rows.Select(row => new UnitBar(Place.Name(row, texts), row.Value) { Status = CellText.ChartStatus(row, metric, texts) })])
    {
        Decimals = MetricText.Decimals(metric),
    };

    private static DataTable Table(
        Metric metric, string name, string head, Unit unit, MetricRow? whole, IReadOnlyList<MetricRow> rows, Texts texts) => new(
        name,
        texts.Figure.Units(MetricText.Unit(metric, texts.Language)),
        head,
        [MetricText.Name(metric, texts.Language)],
        [
            new DataRow(texts.Unit.Total(Place.Name(unit, texts)), [CellText.Of(whole, metric, texts)], Total: true),
            .. rows.Select(row => new DataRow(Place.Name(row, texts), [CellText.Of(row, metric, texts)])),
        ]);

    // A code that the contract no longer lists stands for itself.
    private static MetricRow Named(MetricRow row, Column column)
    {
        var code = column.Codes.FirstOrDefault(known => known.Id == row.Category);
        return row with { Ko = code?.Ko ?? row.Category ?? "", En = code?.En ?? row.Category ?? "" };
    }
}
