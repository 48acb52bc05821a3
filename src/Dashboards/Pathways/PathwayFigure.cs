using System.Globalization;
using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Scales;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Pathways;

/// <summary>A pathway of a place in a period: how many took each step, what share that is, and how long it took.</summary>
public static class PathwayFigure
{
    /// <summary>The figure; null where the theme has no pathway, or the gate does not give its cases: shares of rounded counts would tell of steps that nobody took.</summary>
    /// <param name="readings">What the gate gave of the theme's metrics.</param>
    /// <param name="unit">The place.</param>
    /// <param name="choice">Which theme and period.</param>
    /// <param name="texts">The words.</param>
    public static Figure? Of(IReadOnlyList<Reading> readings, Unit unit, Choice choice, Texts texts)
    {
        if (choice.Metric != null || Pathway.Of(choice.Theme, choice.Grain) is not { } way)
        {
            return null;
        }

        var steps = way.Steps.Select(step => (Step: step, Row: readings.FirstOrDefault(one => one.Metric.Id == step.Metric)?.Whole(choice.Period))).ToList();
        if (steps.Any(one => one.Row == null || one.Step.Count(one.Row) == null) || steps[0].Step.Count(steps[0].Row!) is not > 0)
        {
            return null;
        }

        var counts = steps.Select(one => one.Step.Count(one.Row!)!.Value).ToList();
        var before = way.Steps.Select(step => Then(readings, step, choice, choice.Before)).ToList();
        var name = $"{texts.Pick(way.Ko, way.En)}, {Place.Name(unit, texts)}, {PeriodText.Name(choice.Period, choice.Grain, texts.Language)}";
        var bars = new UnitBars(name, texts.Pathway.Cases, [.. steps.Select((one, i) => new UnitBar(texts.Pick(one.Step.Ko, one.Step.En), counts[i]) { Previous = before[i] })]) { PreviousName = texts.Unit.Before(choice.Grain) };
        var words = name + ": " + string.Join(", ", steps.Select((one, i) => $"{texts.Pick(one.Step.Ko, one.Step.En)} {Numbers.Text(counts[i])}{(i == 0 ? "" : $" ({Share(counts[i], counts[0])}%)")}")) + ".";
        return new Figure("pathway", texts.Pick(way.Ko, way.En), Drawing.Of(name, words, texts.Language, bars.Height, bars.Draw), texts.Pick(way.NoteKo, way.NoteEn), Table(name, way, choice, steps, counts, [.. way.Steps.Select(step => Then(readings, step, choice, choice.YearBefore))], texts), Files(unit, way, choice));
    }

    // What is not complete, or counted by another meaning, is no comparison.
    private static long? Then(IReadOnlyList<Reading> readings, PathwayStep step, Choice choice, DateOnly period) =>
        readings.First(one => one.Metric.Id == step.Metric).Whole(period) is { Complete: true } row
        && Definitions.Alike(MetricCatalog.Get(step.Metric), choice.Grain, period, choice.Period) ? step.Count(row) : null;

    private static IReadOnlyList<FileLink> Files(Unit unit, Pathway way, Choice choice) =>
        [.. Formats.All.Select(format => (format.Title(), format.Word())).Append(("SVG", "svg")).Select(form => new FileLink(form.Item1, $"{Place.Path(unit)}/pathway/{way.Theme}.{form.Item2}{(choice with { Theme = null }).Query}"))];

    private static DataTable Table(
        string name, Pathway way, Choice choice, IReadOnlyList<(PathwayStep Step, MetricRow? Row)> steps, IReadOnlyList<long> counts, IReadOnlyList<long?> yearBefore, Texts texts)
    {
        var words = texts.Pathway;
        var days = way.Steps.Any(step => step.Timed);
        return new DataTable(
            name, texts.Figure.Units(words.Cases), words.Step,
            [words.Count, words.Share, texts.Unit.YearBefore(choice.Grain), .. days ? [words.Days, words.Rule] : Array.Empty<string>()],
            [
                .. steps.Select((one, i) => new DataRow(texts.Pick(one.Step.Ko, one.Step.En),
                [
                    new Cell(Numbers.Text(counts[i]), "shown", Incomplete: one.Row!.Complete ? null : texts.Figure.Received(one.Row.Received, one.Row.Expected)),
                    new Cell(i == 0 ? "–" : Share(counts[i], counts[0]) + "%", "shown"),
                    yearBefore[i] is { } then ? new Cell(Numbers.Text(then), "shown") : new Cell("–", "none"),
                    .. !days ? Array.Empty<Cell>() :
                    [
                        !one.Step.Timed ? new Cell("–", "none") : CellText.Of(one.Row, MetricCatalog.Get(one.Step.Metric), texts),
                        new Cell(one.Step.Rule is { } rule ? words.Within(rule.ToString(CultureInfo.InvariantCulture)) : "–", one.Step.Rule == null ? "none" : "shown"),
                    ],
                ])),
            ]);
    }

    private static string Share(long part, long whole) => Numbers.Text(100.0 * part / whole, 1);
}
