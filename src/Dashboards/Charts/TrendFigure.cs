using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;
using Mark = DongHaeng.Figures.Charts.Standing;

namespace DongHaeng.Dashboards.Charts;

/// <summary>A place's own months with process limits.</summary>
public static class TrendFigure
{
    /// <summary>How many months a trend looks back over, the last one included.</summary>
    public const int Months = 25;

    /// <summary>The figure of a metric's monthly totals, ascending.</summary>
    public static Figure Of(Metric metric, Unit unit, IReadOnlyList<MetricRow> months, SnapshotInfo info, Texts texts)
    {
        var language = texts.Language;
        var name = $"{MetricText.Name(metric, language)}, {Place.Name(unit, texts)}";
        var chart = Chart(metric, name, months, info, texts);
        var drawing = Drawing.Of(
            name, chart.Words(language), language, (width, _) => width > Drawing.NarrowWidth ? 290 : 220, chart.Draw);
        var files = months.Count == 0
            ? []
            : FileLinks.Of(unit, metric, [unit.Level], Grain.Month, months[0].Period, months[^1].Period);
        var settling = months.Any(row => !Ground.Settled(metric, row.Period, info));
        var note = texts.Figure.LimitsNote + (settling ? " " + texts.Figure.SettlingNote(metric.LookbackMonths) : "");
        return new Figure($"{metric.Id}-trend", texts.Figure.Trend, drawing, note, Table(metric, name, months, texts), files);
    }

    /// <summary>The chart: limits from months with enough data only, a month set apart where limits are settled and cases are enough.</summary>
    public static Trend Chart(Metric metric, string name, IReadOnlyList<MetricRow> months, SnapshotInfo info, Texts texts)
    {
        var judged = months.Where(row => Ground.Enough(row) && Ground.Settled(metric, row.Period, info)).ToList();
        var limits = ProcessLimits.Of([.. judged.Select(row => row.Value).OfType<double>()], metric.Kind != MetricKind.Proportion);
        var band = limits?.Limits is not { } range ? (TrendBand?)null
            : metric.Kind == MetricKind.Proportion ? new TrendBand(Math.Max(0, range.Lower), Math.Min(100, range.Upper))
            : new TrendBand(range.Lower, range.Upper);
        return new Trend(
            name,
            MetricText.Unit(metric, texts.Language),
            [.. months.Select(row => new TrendPoint(row.Period, row.Value)
            {
                Incomplete = !Ground.Enough(row),
                Status = CellText.ChartStatus(row, metric, texts),
                Standing = band is { } b && !limits!.Trial && judged.Contains(row) ? Standing(metric, row, b) : Mark.Plain,
            })])
        {
            Decimals = MetricText.Decimals(metric),
            FromZero = metric.Kind != MetricKind.Proportion,
            Mean = limits?.Mean,
            Limits = band,
            TrialLimits = limits?.Trial ?? false,
        };
    }

    private static Mark Standing(Metric metric, MetricRow row, TrendBand band)
    {
        if (row.Value is not { } value || row.Denominator < Ground.FewCases || (value >= band.Lower && value <= band.Upper))
        {
            return Mark.Plain;
        }

        return metric.Good == Direction.None ? Mark.Noted
            : value > band.Upper == (metric.Good == Direction.Higher) ? Mark.Better
            : Mark.Worse;
    }

    private static DataTable Table(Metric metric, string name, IReadOnlyList<MetricRow> months, Texts texts) => new(
        name,
        texts.Figure.Units(MetricText.Unit(metric, texts.Language)),
        texts.Figure.Month,
        [MetricText.Name(metric, texts.Language)],
        [.. months.Reverse().Select(row => new DataRow(MonthName.Full(row.Period, texts.Language), [CellText.Of(row, metric, texts)]))],
        months.Any(row => !row.Complete) ? texts.Figure.IncompleteNote : null);
}
