using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using Mark = DongHaeng.Figures.Charts.Standing;

namespace DongHaeng.Dashboards.Charts;

/// <summary>A place's own months with process limits.</summary>
public static class TrendFigure
{
    /// <summary>How many months a trend looks back over, the last one included.</summary>
    public const int Months = 25;

    /// <summary>The figure of a metric's monthly totals, ascending.</summary>
    public static Figure Of(Metric metric, Unit unit, IReadOnlyList<MetricRow> months, SnapshotInfo info, Texts texts, IReadOnlyList<Target>? targets = null)
    {
        var language = texts.Language;
        var name = $"{MetricText.Name(metric, language)}, {Place.Name(unit, texts)}";
        var chart = Chart(metric, name, months, info, texts, targets);
        var drawing = Drawing.Of(
            name, chart.Words(language), language, (width, _) => width > Drawing.NarrowWidth ? 290 : 220, chart.Draw);
        var files = months.Count == 0
            ? []
            : FileLinks.Of(unit, metric, [unit.Level], metric.Shortest, months[0].Period, months[^1].Period, map: months.Any(row => row.Status == CellStatus.Estimated) ? PlaceMap.Today : PlaceMap.Then);
        var settling = months.Any(row => !Ground.Settled(metric, row.Period, info));
        var note = texts.Figure.LimitsNote + (settling ? " " + texts.Figure.SettlingNote(metric.LookbackMonths) : "")
            + (months.Count > 0 && !Definitions.Alike(metric, metric.Shortest, months[0].Period, months[^1].Period) ? " " + texts.Figure.RedefinedNote : "");
        return new Figure($"{metric.Id}-trend", metric.ByWave ? texts.Figure.WaveTrend : texts.Figure.Trend, drawing, note, Table(metric, name, months, info, texts, targets), files);
    }

    /// <summary>The chart: limits from months with enough data only, a month set apart where limits are settled and cases are enough.</summary>
    public static Trend Chart(Metric metric, string name, IReadOnlyList<MetricRow> months, SnapshotInfo info, Texts texts, IReadOnlyList<Target>? targets = null)
    {
        var signals = MonthSignals.Of(metric, months, info);
        var limits = signals.Process;
        var band = limits?.Limits is not { } range ? (TrendBand?)null
            : metric.Kind == MetricKind.Proportion ? new TrendBand(Math.Max(0, range.Lower), Math.Min(100, range.Upper))
            : new TrendBand(range.Lower, range.Upper);
        return new Trend(
            name,
            MetricText.Unit(metric, texts.Language),
            [.. months.Select((row, i) => new TrendPoint(row.Period, row.Value)
            {
                Target = targets?.FirstOrDefault(target => target.Month == row.Period)?.Single,
                Redefined = Redefinition.Before(metric, metric.Shortest, months, i),
                Incomplete = !Ground.Enough(row),
                Status = CellText.ChartStatus(row, metric, texts),
                Standing = signals.Marked.TryGetValue(row.Period, out var marked) ? Standing(metric, marked.Up) : Mark.Plain,
            })])
        {
            Decimals = MetricText.Decimals(metric),
            FromZero = metric.Kind != MetricKind.Proportion,
            Mean = limits?.Mean,
            Limits = band,
            TrialLimits = limits?.Trial ?? false,
            Step = metric.ByWave ? 2 : 1,
            FullName = (month, language) => PeriodText.Name(month, metric.Shortest, language),
            ShortName = metric.ByWave ? PeriodText.WaveNo : MonthName.Short,
        };
    }

    private static Mark Standing(Metric metric, bool up) => metric.Good == Direction.None ? Mark.Noted
        : up == (metric.Good == Direction.Higher) ? Mark.Better
        : Mark.Worse;

    private static DataTable Table(Metric metric, string name, IReadOnlyList<MetricRow> months, SnapshotInfo info, Texts texts, IReadOnlyList<Target>? targets)
    {
        var signals = MonthSignals.Of(metric, months, info).Marked;
        var asked = (targets ?? []).Where(target => target.Single is not null).ToDictionary(target => target.Month, target => target.Single!.Value);
        return new DataTable(
            name,
            texts.Figure.Units(MetricText.Unit(metric, texts.Language)),
            metric.ByWave ? texts.Unit.GrainName(Grain.Wave) : texts.Figure.Month,
            [MetricText.Name(metric, texts.Language), .. asked.Count > 0 ? new[] { Phrases.Target(texts.Language) } : [], texts.Figure.Comparison, texts.Closing.State],
            [.. months.Index().Reverse().Select(month => (Row: month.Item, At: month.Index)).Select(month => new DataRow(PeriodText.Name(month.Row.Period, metric.Shortest, texts.Language), [CellText.Of(month.Row, metric, texts), .. Asked(month.Row), Said(month.Row, month.At), new Cell(Closing.Word(month.Row.Period, info, texts), "said")]))],
            months.Any(row => !row.Complete) ? texts.Figure.IncompleteNote : null);

        Cell[] Asked(MetricRow row) => asked.Count == 0 ? []
            : [asked.TryGetValue(row.Period, out var target) ? new Cell(Numbers.Text(target, MetricText.Decimals(metric)), "shown") : new Cell("–", "none", texts.Figure.NoValue)];

        Cell Said(MetricRow row, int at)
        {
            string?[] said =
            [
                Redefinition.Before(metric, metric.Shortest, months, at) is { } since ? Phrases.Redefined(texts.Language, since) : null,
                signals.TryGetValue(row.Period, out var marked) ? texts.Figure.Signal(marked.Signal, marked.Up) : null,
            ];
            return said.OfType<string>().ToList() is { Count: > 0 } words ? new Cell(string.Join(", ", words), "said") : new Cell("", "none");
        }
    }
}
