using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Charts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;
using Mark = DongHaeng.Figures.Charts.Standing;

namespace DongHaeng.Dashboards.Charts;

/// <summary>The dongs of a gu beside each other, in code order: counts and days as bars, shares as dots with intervals.</summary>
public static class ComparisonFigure
{
    /// <summary>The figure of a metric.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="unit">The gu.</param>
    /// <param name="whole">Its own row of the period; null for none.</param>
    /// <param name="parts">Its dongs' rows of the period, in code order.</param>
    /// <param name="before">Its dongs' rows of the period before.</param>
    /// <param name="choice">Which period.</param>
    /// <param name="texts">The words.</param>
    public static Figure Of(
        Metric metric, Unit unit, MetricRow? whole, IReadOnlyList<MetricRow> parts, IReadOnlyList<MetricRow> before, Choice choice, Texts texts)
    {
        var language = texts.Language;
        var period = PeriodText.Name(choice.Period, choice.Grain, language);
        var name = $"{MetricText.Name(metric, language)}, {Place.Name(unit, texts)}, {period}";
        var incomplete = parts.Any(row => !row.Complete) ? " " + texts.Figure.IncompleteNote : "";
        Drawing drawing;
        string note;
        if (metric.Kind == MetricKind.Proportion)
        {
            var dots = Dots(metric, name, unit, whole, parts, texts);
            (drawing, note) = (Drawing.Of(name, dots.Words(language), language, dots.Height, dots.Draw), texts.Figure.IntervalNote);
        }
        else
        {
            var bars = Bars(metric, name, unit, whole, parts, before, choice, texts);
            (drawing, note) = (Drawing.Of(name, bars.Words(language), language, bars.Height, bars.Draw), metric.Kind == MetricKind.Days ? texts.Figure.DaysNote : texts.Figure.NotRanked);
        }

        return new Figure(
            $"{metric.Id}-dongs", texts.Figure.ByDong(period), drawing, note + incomplete,
            Table(metric, name, unit, whole, parts, texts),
            FileLinks.Of(unit, metric, [Level.Gu, Level.Dong], choice.Grain, choice.Period, choice.Period, map: choice.Map));
    }

    /// <summary>Dots with Wilson's 95 % intervals beside the gu's own share.</summary>
    public static IntervalDots Dots(Metric metric, string name, Unit unit, MetricRow? whole, IReadOnlyList<MetricRow> parts, Texts texts)
    {
        var verdicts = Verdicts.Among(parts);
        return new(name, MetricText.Unit(metric, texts.Language), [.. parts.Select(Dot)])
        {
            Decimals = MetricText.Decimals(metric),
            Reference = whole?.Value is { } value ? new Reference(texts.Figure.Whole(Place.Name(unit, texts)), value) : null,
        };

        IntervalDot Dot(MetricRow row)
        {
            var range = row is { Numerator: { } x, Denominator: { } n and > 0 } ? Wilson.Of(x, n) : null;
            return new IntervalDot(Name(row, texts), row.Value, 100 * range?.Lower, 100 * range?.Upper)
            {
                Few = row.Denominator < Ground.FewCases,
                Standing = Standing(metric, verdicts.GetValueOrDefault(row.UnitId)),
                Status = CellText.ChartStatus(row, metric, texts),
            };
        }
    }

    /// <summary>How a verdict is drawn: without a wanted direction it is of note and neither better nor worse.</summary>
    public static Mark Standing(Metric metric, Verdict? verdict) => (verdict, metric.Good) switch
    {
        (not (Verdict.Higher or Verdict.Lower), _) => Mark.Plain,
        (_, Direction.None) => Mark.Noted,
        (Verdict.Higher, Direction.Higher) or (Verdict.Lower, Direction.Lower) => Mark.Better,
        _ => Mark.Worse,
    };

    /// <summary>Bars beside the gu's median or mean, or for counts beside the mean of the dongs whose data are complete.</summary>
    public static UnitBars Bars(
        Metric metric, string name, Unit unit, MetricRow? whole, IReadOnlyList<MetricRow> parts, IReadOnlyList<MetricRow> before, Choice choice, Texts texts)
    {
        var complete = parts.Where(row => row.Complete).Select(row => row.Value).OfType<double>().ToList();
        var reference = metric.Kind is MetricKind.Days or MetricKind.Mean
            ? whole?.Value is { } median ? new Reference(texts.Figure.Whole(Place.Name(unit, texts)), median) : null
            : complete.Count > 0 ? new Reference(texts.Figure.DongMean, complete.Average()) : null;
        return new UnitBars(
            name,
            MetricText.Unit(metric, texts.Language),
            [.. parts.Select(row => new UnitBar(Name(row, texts), row.Value)
            {
                Previous = before.FirstOrDefault(earlier => earlier.UnitId == row.UnitId && earlier.Complete)?.Value,
                Status = CellText.ChartStatus(row, metric, texts),
            })])
        {
            Decimals = MetricText.Decimals(metric),
            Reference = reference,
            PreviousName = texts.Unit.Before(choice.Grain),
        };
    }

    private static string Name(MetricRow row, Texts texts) => Place.Name(row, texts) + (row.Complete ? "" : "*");

    private static DataTable Table(Metric metric, string name, Unit unit, MetricRow? whole, IReadOnlyList<MetricRow> parts, Texts texts)
    {
        var share = metric.Kind == MetricKind.Proportion;
        var verdicts = share ? Verdicts.Among(parts) : new Dictionary<string, Verdict>();
        var rows = parts.Select(row => Row(Place.Name(row, texts), row, metric, texts, total: false, verdicts.TryGetValue(row.UnitId, out var verdict) ? verdict : null));
        string[] heads = [MetricText.Name(metric, texts.Language), .. share ? new[] { texts.Figure.Counted, texts.Figure.Cases, texts.Figure.Comparison } : []];
        return new DataTable(
            name,
            texts.Figure.Units(MetricText.Unit(metric, texts.Language) + (share ? ", " + texts.Figure.CaseUnit : "")),
            texts.Unit.Dong,
            heads,
            [Row(texts.Unit.Total(Place.Name(unit, texts)), whole, metric, texts, total: true), .. rows],
            parts.Any(row => !row.Complete) ? texts.Figure.IncompleteNote : null);
    }

    private static DataRow Row(string name, MetricRow? row, Metric metric, Texts texts, bool total, Verdict? verdict = null)
    {
        List<Cell> cells = [CellText.Of(row, metric, texts)];
        if (metric.Kind == MetricKind.Proportion)
        {
            cells.AddRange([Part(row?.Numerator), Part(row?.Denominator), verdict is { } known ? new Cell(texts.Figure.Said(known), "said") : new Cell("", "none")]);
        }

        return new DataRow(name, cells, Total: total);

        Cell Part(long? count) => count is { } known
            ? new Cell(DongHaeng.Figures.Scales.Numbers.Text(known), "shown")
            : new Cell("–", "none", texts.Figure.NoValue);
    }
}
