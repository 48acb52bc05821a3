using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Reports.Narrative;

/// <summary>What one metric came to in the month, with as much as can be said about chance and no more.</summary>
public static class Sentence
{
    /// <summary>The sentence.</summary>
    public static string Of(Series series, Voice voice)
    {
        var (metric, language) = (series.Metric, voice.Language);
        if (series.This is not { Value: not null } row)
        {
            return Without(metric, series.This, language);
        }

        return metric.Kind switch
        {
            MetricKind.Proportion => Share(metric, row, language),
            MetricKind.Days => Days(metric, row, voice),
            _ => Count(series, row, voice),
        };
    }

    /// <summary>The figure alone, for a metric that goes with another.</summary>
    public static string Plain(Series series, Language language) => series.This is { Value: not null } row
        ? language.Say(
            $"{Topic(series.Metric)} {Amount.WithUnit(series.Metric, row, language)}입니다.",
            $"{series.Metric.En}: {Amount.WithUnit(series.Metric, row, language)}.")
        : Without(series.Metric, series.This, language);

    private static string Count(Series series, MetricRow row, Voice voice)
    {
        var language = voice.Language;
        var value = Amount.WithUnit(series.Metric, row, language);
        if (series is { Outside: { } outside, Limits: { Limits: { } range } limits })
        {
            var text = $"{Numbers.Text(range.Lower)}–{Quantity.Text(range.Upper, 0, Amount.Unit(series.Metric, language), language)}";
            var months = Numbers.Text(series.CompletePeriods.Count);
            var basis = limits.Trial
                ? language.Say($"{months}개월로 본 시험 관리한계", $"the trial limits of {months} months")
                : language.Say($"최근 {months}개월의 평소 범위", $"the usual range of {months} months");
            return language.Say(
                $"{Topic(series.Metric)} {Particle.By(value)}, {basis}({text}) {(outside ? "밖입니다. 우연만으로 보기 어려운 차이입니다. 원인을 함께 살펴보세요." : "안입니다. 달마다 우연히 생길 수 있는 차이입니다.")}",
                $"{series.Metric.En}: {value}, {(outside ? "outside" : "within")} {basis} ({text}). {(outside ? "Chance alone is an unlikely reason; look at the causes together." : "Such a difference can arise by chance.")}");
        }

        var before = Change.Of(series, 1, voice.AsOf).Gap == ChangeGap.None
            ? language.Say(
                $"({PeriodName.Before(series.Grain, language)} {Amount.WithUnit(series.Metric, series.Before(1), language)})",
                $" ({(series.Grain == Grain.Month ? "month before" : PeriodName.Before(series.Grain, language))}: {Amount.Text(series.Metric, series.Before(1), language)})")
            : "";
        return language.Say($"{Topic(series.Metric)} {value}입니다{before}.", $"{series.Metric.En}: {value}{before}.");
    }

    private static string Share(Metric metric, MetricRow row, Language language)
    {
        var value = Amount.WithUnit(metric, row, language);
        if (row is not { Status: CellStatus.Shown, Numerator: { } cases, Denominator: { } total })
        {
            return language.Say($"{Topic(metric)} {value}입니다.", $"{metric.En}: {value}.");
        }

        var of = language.Say($"{Numbers.Text(total)}건 중 {Numbers.Text(cases)}건", $"{Numbers.Text(cases)} of {Numbers.Text(total)}");
        if (total < Ground.FewCases)
        {
            return language.Say(
                $"{Topic(metric)} {value}입니다({of}). 건수가 적어 비교하지 않습니다.",
                $"{metric.En}: {value} ({of}). Too few cases to compare.");
        }

        var interval = Wilson.Of(cases, total)!.Value;
        var range = $"{Phrases.Interval(language)} {Numbers.Text(100 * interval.Lower, 1)}–{Numbers.Text(100 * interval.Upper, 1)}%";
        return language.Say($"{Topic(metric)} {value}입니다({of}, {range}).", $"{metric.En}: {value} ({of}; {range}).");
    }

    private static string Days(Metric metric, MetricRow row, Voice voice)
    {
        var value = Amount.WithUnit(metric, row, voice.Language);
        var basis = row is { Numerator: { } met, Denominator: { } all } && voice.MaySay(all - met)
            ? voice.Language.Say(
                $"(배정 {Numbers.Text(all)}건 중 {Numbers.Text(met)}건 접촉)",
                $" ({Numbers.Text(met)} of {Numbers.Text(all)} met so far)")
            : "";
        return voice.Language.Say($"{Topic(metric)} 중앙값 {value}입니다{basis}.", $"{metric.En}: median {value}{basis}.");
    }

    private static string Without(Metric metric, MetricRow? row, Language language)
    {
        var reason = Amount.Reason(metric, row, language);
        return row?.Status switch
        {
            CellStatus.Few => language.Say($"{Topic(metric)} 7{metric.UnitKo} 이하입니다.", $"{metric.En}: {reason}."),
            CellStatus.Withheld => language.Say($"{Topic(metric)} {reason}로 보이지 않습니다.", $"{metric.En} is {reason}."),
            CellStatus.NotReported => language.Say($"{Topic(metric)} 자료가 아직 들어오지 않았습니다({reason}).", $"{metric.En}: {reason}."),
            CellStatus.NoValue when Amount.NotReached(metric, row) => language.Say(
                $"{Topic(metric)} 절반이 아직 접촉되지 않아 중앙값이 없습니다({reason}).", $"{metric.En}: {reason}, half are still waiting."),
            _ => language.Say($"{Topic(metric)} {reason}.", $"{metric.En}: {reason}."),
        };
    }

    private static string Topic(Metric metric) => Particle.Topic(metric.Ko);
}
