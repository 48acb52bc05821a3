using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Scales;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Charts;

/// <summary>How the dongs of a place spread, period by period, for viewers who may not see them singly.</summary>
public static class SpreadFigure
{
    /// <summary>How many periods it looks back over, the chosen one included.</summary>
    public const int Periods = 6;

    /// <summary>The question for the gate.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="grain">How long a period.</param>
    /// <param name="last">First day of the last period.</param>
    /// <param name="place">Whose dongs they are.</param>
    public static MetricQuery Query(Metric metric, Grain grain, DateOnly last, Unit place) =>
        new(metric.Id, [Level.Dong], grain, Warehouse.Read.Periods.Step(last, grain, 1 - Periods), last, place.Id);

    /// <summary>The figure.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="place">Whose dongs they are.</param>
    /// <param name="unit">The place that the page is about: a dong's own value is drawn beside the spread.</param>
    /// <param name="own">That place's row of the chosen period; null for none.</param>
    /// <param name="spread">The spreads by period, ascending.</param>
    /// <param name="choice">Which period.</param>
    /// <param name="texts">The words.</param>
    public static Figure Of(Metric metric, Unit place, Unit unit, MetricRow? own, IReadOnlyList<Spread> spread, Choice choice, Texts texts)
    {
        var language = texts.Language;
        var cut = Redefinition.Across(metric, choice.Grain, spread[0].Period, spread[^1].Period, texts) is { } across ? " " + across : "";
        spread = [.. spread.Where(row => Definitions.Alike(metric, choice.Grain, row.Period, spread[^1].Period))];
        var title = texts.Figure.SpreadOf(Place.Name(place, texts), spread[^1].Dongs);
        var name = $"{MetricText.Name(metric, language)}, {title}";
        var dots = new IntervalDots(
            name, MetricText.Unit(metric, language),
            [.. spread.Select(row => new IntervalDot(PeriodText.Name(row.Period, choice.Grain, language), row.Median, row.P10 ?? 0, row.P90)
            {
                Status = texts.Figure.Few,
            })])
        {
            Decimals = MetricText.Decimals(metric),
            IntervalName = texts.Figure.SpreadInterval,
            Reference = unit.Level == Level.Dong && own?.Value is { } value
                ? new Reference($"{Place.Name(unit, texts)}, {PeriodText.Name(choice.Period, choice.Grain, language)}", value)
                : null,
        };
        return new Figure(
            $"{metric.Id}-spread", title, Drawing.Of(name, dots.Words(language), language, dots.Height, dots.Draw), texts.Figure.SpreadNote + cut,
            Table(metric, name, spread, choice, texts),
            [
                .. Formats.All.Select(format => (format.Title(), format.Word())).Append(("SVG", "svg"))
                    .Select(form => new FileLink(form.Item1, $"{Place.Path(unit)}/spread/{metric.Id}.{form.Item2}?grain={PeriodText.Word(choice.Grain)}&period={PeriodText.Key(choice.Period, choice.Grain)}")),
            ]);
    }

    private static DataTable Table(Metric metric, string name, IReadOnlyList<Spread> spread, Choice choice, Texts texts)
    {
        return new DataTable(
            name, texts.Figure.Units(MetricText.Unit(metric, texts.Language)), texts.Unit.Period, texts.Figure.Quantiles,
            [.. spread.Reverse().Select(row => new DataRow(
                PeriodText.Name(row.Period, choice.Grain, texts.Language), [.. new[] { row.P10, row.P25, row.Median, row.P75, row.P90 }.Select(Cell)]))]);

        Cell Cell(double? quantile) => quantile is { } value
            ? new Cell(texts.Figure.About(Numbers.Text(value, MetricText.Decimals(metric))), "rounded")
            : new Cell(texts.Figure.Few, "few");
    }
}
