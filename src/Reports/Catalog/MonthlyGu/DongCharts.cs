using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>The dongs beside each other in code order: never ranked, never judged.</summary>
internal static class DongCharts
{
    // Counts come last: they follow need and staffing, and are shown only where shares are not to be had.
    private static readonly string[] Choices = ["discovery_linked", "first_contact_days", "case_goal_met", "visits_done", "gift_count"];

    /// <summary>The comparisons that have a value for at least half of the dongs, in order of choice.</summary>
    public static IReadOnlyList<ChartBlock> Of(GuMonth month, Look look) =>
    [
        .. Choices.Where(id => 2 * month.Dongs[id].Count(row => Comparable(row)) >= month.Dongs[id].Count).Select(id => Of(month, month.Series[id], look)),
    ];

    private static bool Comparable(MetricRow row) => row is { Complete: true, Value: not null };

    private static ChartBlock Of(GuMonth month, Series series, Look look)
    {
        var (metric, language) = (series.Metric, month.Language);
        var name = Amount.Name(metric, language);
        Reference? whole = metric.Kind is MetricKind.Proportion or MetricKind.Days or MetricKind.Mean && series.This is { Value: { } value }
            ? new Reference(month.Say($"{month.GuName} 전체", $"All of {month.GuName}"), value)
            : null;
        var rows = month.Dongs[metric.Id];
        if (metric.Kind == MetricKind.Proportion)
        {
            var dots = new IntervalDots($"{month.GuName} {name}", Amount.Unit(metric, language), [.. rows.Select(row => Dot(month, metric, row))])
            {
                Reference = whole,
            };
            return new ChartBlock(Title(month, name), Subtitle(month, metric), dots.Words(language), (canvas, box) => dots.Draw(canvas, box, look));
        }

        var bars = new UnitBars($"{month.GuName} {name}", Amount.Unit(metric, language), [.. rows.Select(row => Bar(month, metric, row))])
        {
            Decimals = Amount.Decimals(metric),
            Reference = whole,
        };
        return new ChartBlock(Title(month, name), Subtitle(month, metric), bars.Words(language), (canvas, box) => bars.Draw(canvas, box, look));
    }

    private static string Title(GuMonth month, string name) => month.Say($"동별 {name}", $"{name}, by dong");

    private static string Subtitle(GuMonth month, Metric metric)
    {
        var unit = Amount.Unit(metric, month.Language);
        var when = MonthName.Full(month.Month, month.Language);
        var how = (metric.Kind, month.Protected) switch
        {
            (MetricKind.Proportion, false) => month.Say(", 가로선은 95% 신뢰구간", ", bars: 95% interval"),
            (MetricKind.Days, false) => month.Say(", 중앙값", ", median"),
            (MetricKind.Days, true) => month.Say(", 중앙값을 하루 단위로 반올림", ", median, rounded to days"),
            (MetricKind.Proportion, true) => month.Say(", 5 단위로 반올림한 수로 계산", ", from figures rounded to 5"),
            (_, true) => month.Say(", 5 단위로 반올림", ", rounded to 5"),
            _ => month.Say(", 순위가 아닌 코드 순", ", in code order"),
        };
        return $"{when}({unit}){how}";
    }

    private static IntervalDot Dot(GuMonth month, Metric metric, MetricRow row)
    {
        if (!Comparable(row))
        {
            return new IntervalDot(month.Name(row), null, null, null) { Status = Why(month, metric, row) };
        }

        // From rounded figures an interval would pretend to a certainty that they do not have.
        var interval = row is { Status: CellStatus.Shown, Numerator: { } cases, Denominator: { } total } ? Wilson.Of(cases, total) : null;
        return new IntervalDot(month.Name(row), row.Value, 100 * interval?.Lower, 100 * interval?.Upper) { Few = row.Denominator < Ground.FewCases };
    }

    private static UnitBar Bar(GuMonth month, Metric metric, MetricRow row) => Comparable(row)
        ? new UnitBar(month.Name(row), row.Value)
        : new UnitBar(month.Name(row), null) { Status = Why(month, metric, row) };

    private static string Why(GuMonth month, Metric metric, MetricRow row) =>
        row.Value is not null ? Phrases.Incomplete(month.Language) : Amount.Reason(metric, row, month.Language);
}
