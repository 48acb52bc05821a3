using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using Mark = DongHaeng.Figures.Charts.Standing;

namespace DongHaeng.Dashboards.Charts;

/// <summary>A place's own months, waves or weeks with process limits, or its days.</summary>
public static class TrendFigure
{
    /// <summary>How many periods a trend looks back over, the last one included: two years and a month, half a year of weeks, five weeks of days.</summary>
    public static int Points(Grain grain) => grain switch { Grain.Day => 35, Grain.Week => 26, _ => 25 };

    /// <summary>The length of a trend's periods: that of a choice of days or weeks, else the metric's shortest.</summary>
    public static Grain GrainOf(Metric metric, Choice choice) => choice.OfDays ? choice.Grain : metric.Shortest;

    /// <summary>The figure of a metric's totals by month, wave, week or day, ascending.</summary>
    public static Figure Of(Metric metric, Unit unit, Grain grain, IReadOnlyList<MetricRow> months, SnapshotInfo info, Texts texts, IReadOnlyList<Target>? targets = null, IReadOnlySet<DateOnly>? annotated = null)
    {
        var language = texts.Language;
        var name = $"{MetricText.Name(metric, language)}, {Place.Name(unit, texts)}";
        var chart = Chart(metric, name, grain, months, info, texts, targets, annotated);
        var drawing = Drawing.Of(
            name, chart.Words(language), language, (width, _) => width > Drawing.NarrowWidth ? 290 : 220, chart.Draw);
        var files = months.Count == 0
            ? []
            : FileLinks.Of(unit, metric, [unit.Level], grain, months[0].Period, months[^1].Period, map: months.Any(row => row.Status == CellStatus.Estimated) ? PlaceMap.Today : PlaceMap.Then);
        var settling = months.Any(row => !Ground.Settled(metric, row.Period, info));
        var limits = chart.Limits is not null;
        var note = (limits || grain == Grain.Day ? texts.Trend.LimitsNote(grain) : texts.Trend.NoLimitsNote(grain, metric.OnceAYear)) + (settling ? " " + texts.Trend.SettlingNote(metric.LookbackMonths, grain) : "")
            + (months.Count > 0 && !Definitions.Alike(metric, grain, months[0].Period, months[^1].Period) ? " " + texts.Figure.RedefinedNote : "");
        return new Figure($"{metric.Id}-trend", texts.Trend.Title(grain, limits), drawing, note, Table(metric, name, grain, months, info, texts, targets), files);
    }

    /// <summary>The chart: limits from months with enough data only, a month set apart where limits are settled and cases are enough.</summary>
    public static Trend Chart(Metric metric, string name, Grain grain, IReadOnlyList<MetricRow> months, SnapshotInfo info, Texts texts, IReadOnlyList<Target>? targets = null, IReadOnlySet<DateOnly>? annotated = null)
    {
        var signals = MonthSignals.Of(metric, grain, months, info);
        var limits = signals.Process;
        var band = limits?.Limits is not { } range ? (TrendBand?)null
            : metric.Kind == MetricKind.Proportion ? new TrendBand(Math.Max(0, range.Lower), Math.Min(100, range.Upper))
            : new TrendBand(range.Lower, range.Upper);
        return new Trend(
            name,
            MetricText.Unit(metric, texts.Language),
            [.. months.Select((row, i) => new TrendPoint(row.Period, row.Value)
            {
                Target = targets?.FirstOrDefault(target => target.Month == row.Period) is { } asked ? new TrendBand(asked.Low, asked.High) : null,
                Redefined = Redefinition.Before(metric, grain, months, i),
                Annotated = annotated?.Contains(row.Period) == true,
                Incomplete = !Ground.Enough(row),
                Closed = grain == Grain.Day ? ClosedOn(row.Period, texts) : null,
                Status = CellText.ChartStatus(row, metric, texts),
                Standing = signals.Marked.TryGetValue(row.Period, out var marked) ? Standing(metric, marked.Up) : Mark.Plain,
            })])
        {
            Decimals = MetricText.Decimals(metric),
            FromZero = metric.Kind != MetricKind.Proportion,
            Mean = limits?.Mean,
            Limits = band,
            TrialLimits = limits?.Trial ?? false,
            Step = grain == Grain.Wave ? 2 : 1,
            StepDays = grain switch { Grain.Day => 1, Grain.Week => 7, _ => 0 },
            ClosedName = texts.Trend.Closed,
            FullName = (start, language) => PeriodText.Name(start, grain, language),
            ShortName = grain switch { Grain.Wave => PeriodText.WaveNo, Grain.Day or Grain.Week => DayName.Short, _ => MonthName.Short },
        };
    }

    /// <summary>Why centers are closed on a day; null where they work.</summary>
    private static string? ClosedOn(DateOnly day, Texts texts) => BusinessDays.Holds(day) ? null
        : Holidays.On(day) is { } holiday ? texts.Pick(holiday.Ko, holiday.En) : texts.Trend.Weekend(day.DayOfWeek);

    private static Mark Standing(Metric metric, bool up) => metric.Good == Direction.None ? Mark.Noted
        : up == (metric.Good == Direction.Higher) ? Mark.Better
        : Mark.Worse;

    private static DataTable Table(Metric metric, string name, Grain grain, IReadOnlyList<MetricRow> months, SnapshotInfo info, Texts texts, IReadOnlyList<Target>? targets)
    {
        var signals = MonthSignals.Of(metric, grain, months, info).Marked;
        var asked = (targets ?? []).ToDictionary(target => target.Month);
        var head = asked.Values.Any(target => target.Single is null) ? Phrases.TargetRange(texts.Language) : Phrases.Target(texts.Language);
        return new DataTable(
            name,
            texts.Figure.Units(MetricText.Unit(metric, texts.Language)),
            texts.Trend.Period(grain),
            [MetricText.Name(metric, texts.Language), .. asked.Count > 0 ? new[] { head } : [], texts.Figure.Comparison, texts.Closing.State],
            [.. months.Index().Reverse().Select(month => new DataRow(PeriodText.Name(month.Item.Period, grain, texts.Language), [CellText.Of(month.Item, metric, texts), .. Asked(month.Item), Said(month.Item, month.Index), new Cell(Closing.Word(Periods.OfDays(grain) ? Periods.Start(Periods.End(month.Item.Period, grain), Grain.Month) : month.Item.Period, info, texts), "said")]))],
            months.Any(row => !row.Complete) ? texts.Figure.IncompleteNote : null);

        Cell[] Asked(MetricRow row) => asked.Count == 0 ? []
            : [asked.TryGetValue(row.Period, out var target) ? new Cell(TargetWords.Brief(texts.Language, target.Low, target.High), "shown") : new Cell("–", "none", texts.Figure.NoValue)];

        Cell Said(MetricRow row, int at)
        {
            string?[] said =
            [
                Redefinition.Before(metric, grain, months, at) is { } since ? Phrases.Redefined(texts.Language, since) : null,
                signals.TryGetValue(row.Period, out var marked) ? texts.Trend.Signal(marked.Signal, marked.Up, grain) : null,
                grain == Grain.Day ? ClosedOn(row.Period, texts) : null,
            ];
            return said.OfType<string>().ToList() is { Count: > 0 } words ? new Cell(string.Join(", ", words), "said") : new Cell("", "none");
        }
    }
}
