using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Reports.Parts;

/// <summary>The places in a place beside each other in code order: never ranked, never judged.</summary>
internal static class PlaceCharts
{
    /// <summary>The comparisons that have a value for at least half of the places, in order of choice.</summary>
    public static IReadOnlyList<ChartBlock> Of(PlacePeriod place, Look look) =>
    [
        .. Choices(place).Where(id => 2 * place.Below[id].Count(row => Comparable(row)) >= place.Below[id].Count).Select(id => Of(place, place.Series[id], look)),
    ];

    // Counts come last: they follow need and staffing, and are shown only where shares are not to be had.
    private static IEnumerable<string> Choices(PlacePeriod place) =>
        place.Subject.Themes.OrderBy(id => place.Metric(id).Kind is MetricKind.Count or MetricKind.Sum);

    private static bool Comparable(MetricRow row) => row is { Complete: true, Value: not null };

    private static ChartBlock Of(PlacePeriod place, Series series, Look look)
    {
        var (metric, language) = (series.Metric, place.Language);
        var name = Amount.Name(metric, language);
        Reference? whole = metric.Kind is MetricKind.Proportion or MetricKind.Days or MetricKind.Mean && series.This is { Value: { } value }
            ? new Reference(place.Say($"{place.Name} 전체", $"All of {place.Name}"), value)
            : null;
        var rows = place.Below[metric.Id];
        if (metric.Kind == MetricKind.Proportion)
        {
            var dots = new IntervalDots($"{place.Name} {name}", Amount.Unit(metric, language), [.. rows.Select(row => Dot(place, metric, row))])
            {
                Reference = whole,
            };
            return new ChartBlock(Title(place, name), Subtitle(place, metric), dots.Words(language), (canvas, box) => dots.Draw(canvas, box, look));
        }

        var bars = new UnitBars($"{place.Name} {name}", Amount.Unit(metric, language), [.. rows.Select(row => Bar(place, metric, row))])
        {
            Decimals = Amount.Decimals(metric),
            Reference = whole,
        };
        return new ChartBlock(Title(place, name), Subtitle(place, metric), bars.Words(language), (canvas, box) => bars.Draw(canvas, box, look));
    }

    private static string Title(PlacePeriod place, string name) => place.Say($"{(place.Place.Level == Level.City ? "구" : "동")}별 {name}", $"{name}, by {place.Inner}");

    private static string Subtitle(PlacePeriod place, Metric metric)
    {
        var unit = Amount.Unit(metric, place.Language);
        var when = place.When;
        var how = (metric.Kind, place.Protected) switch
        {
            (MetricKind.Proportion, false) => place.Say(", 가로선은 95% 신뢰구간", ", bars: 95% interval"),
            (MetricKind.Days, false) => place.Say(", 중앙값", ", median"),
            (MetricKind.Days, true) => place.Say(", 중앙값을 하루 단위로 반올림", ", median, rounded to days"),
            (MetricKind.Proportion, true) => place.Say(", 5 단위로 반올림한 수로 계산", ", from figures rounded to 5"),
            (_, true) => place.Say(", 5 단위로 반올림", ", rounded to 5"),
            _ => place.Say(", 순위가 아닌 코드 순", ", in code order"),
        };
        return $"{when}({unit}){how}";
    }

    private static IntervalDot Dot(PlacePeriod place, Metric metric, MetricRow row)
    {
        if (!Comparable(row))
        {
            return new IntervalDot(place.NameOf(row), null, null, null) { Status = Why(place, metric, row) };
        }

        // From rounded figures an interval would pretend to a certainty that they do not have.
        var interval = row is { Status: CellStatus.Shown, Numerator: { } cases, Denominator: { } total } ? Wilson.Of(cases, total) : null;
        return new IntervalDot(place.NameOf(row), row.Value, 100 * interval?.Lower, 100 * interval?.Upper) { Few = row.Denominator < Ground.FewCases };
    }

    private static UnitBar Bar(PlacePeriod place, Metric metric, MetricRow row) => Comparable(row)
        ? new UnitBar(place.NameOf(row), row.Value)
        : new UnitBar(place.NameOf(row), null) { Status = Why(place, metric, row) };

    private static string Why(PlacePeriod place, Metric metric, MetricRow row) =>
        row.Value is not null ? Phrases.Incomplete(place.Language) : Amount.Reason(metric, row, place.Language);
}
