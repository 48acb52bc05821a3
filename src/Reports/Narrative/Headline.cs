using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;

namespace DongHaeng.Reports.Narrative;

/// <summary>
/// A report's headline: what the month came to, and a difference only where chance is an unlikely reason for it.
/// </summary>
public static class Headline
{
    /// <summary>Composes it from the figure that leads and the one that follows.</summary>
    /// <param name="lead">A count that is settled at the month's end.</param>
    /// <param name="second">Another figure, left out where it has no value.</param>
    /// <param name="voice">How the document speaks.</param>
    public static string Of(Series lead, Series second, Voice voice)
    {
        var language = voice.Language;
        var month = language.Say(PeriodName.Short(lead.Period, lead.Grain, language), PeriodName.Full(lead.Period, lead.Grain, language));
        if (lead.This?.Value is null)
        {
            var name = Amount.Name(lead.Metric, language);
            return language.Say(
                $"{month} {Amount.Name(lead.Metric, language)}: {Amount.Reason(lead.Metric, lead.This, language)}",
                $"{name} in {month}: {Amount.Reason(lead.Metric, lead.This, language)}");
        }

        var first = Statement(lead, language);
        if (!lead.This.Complete)
        {
            return language.Say(
                $"자료가 다 들어오지 않은 {month}, {first}까지 확인",
                $"{month} is not complete: {first} so far");
        }

        if (lead.Outside == true && lead.Limits?.Limits is { } range)
        {
            var above = lead.This.Value > range.Upper;
            var limit = Numbers.Text(above ? range.Upper : range.Lower, 0);
            return language.Say(
                $"{first}, 평소 {(above ? "상한" : "하한")} {Particle.Object(limit + lead.Metric.UnitKo)} {(above ? "넘었다" : "밑돌았다")}",
                $"{first}, {(above ? "above the usual upper" : "below the usual lower")} limit of {limit}");
        }

        return second.This?.Value is null ? first : language.Say(
            $"{first}, {Statement(second, language)}{Filling(second, voice)}",
            $"{first}; {LowerFirst(Statement(second, language))}{Filling(second, voice)}");
    }

    // A share that late results still raise would otherwise be read as a fall.
    private static string Filling(Series series, Voice voice) =>
        series.Settling(voice.AsOf) ? voice.Language.Say("(입력 중)", " (still filling)") : "";

    private static string LowerFirst(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static string Statement(Series series, Language language) => language.Say(
        $"{Amount.Name(series.Metric, language)} {Amount.WithUnit(series.Metric, series.This, language)}",
        $"{Amount.Name(series.Metric, language)}: {Amount.Text(series.Metric, series.This, language)}{(series.Metric.UnitEn == "%" ? "%" : "")}");
}
