using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Scales;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Compare;

/// <summary>Says what a comparison found, and of how much nothing is said.</summary>
public static class CompareSentences
{
    /// <summary>The sentences.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="comparison">What was found.</param>
    /// <param name="places">What the places are called together.</param>
    /// <param name="whole">The name of what they are parts of.</param>
    /// <param name="texts">The words.</param>
    public static IReadOnlyList<string> Of(Metric metric, Comparison comparison, string places, string whole, Texts texts)
    {
        var words = texts.Compare;
        if (metric.Kind != MetricKind.Proportion)
        {
            var why = metric is { Kind: MetricKind.Rate, InPercent: true } ? words.Targets : words.Kind(metric.Kind);
            var standard = Standard(comparison, texts.Standard);
            return comparison.Mean is { Limits: { } limits } mean ? [why, words.Mean(places, Number(mean.Value), Number(Math.Max(0, limits.Lower)), Number(limits.Upper), Number(mean.Median)), .. standard] : [why, .. standard];
        }

        var judged = comparison.Places.Where(place => place.Verdict != null).ToList();
        var (higher, lower, within) = (Named(Verdict.Higher), Named(Verdict.Lower), judged.Count(place => place.Verdict == Verdict.Within));
        List<string> said = [words.Judged(places, comparison.Places.Count, judged.Count)];
        if (higher.Length + lower.Length > 0)
        {
            string[] outside = [higher.Length > 0 ? words.Above(higher) : "", lower.Length > 0 ? words.Below(lower) : "", words.Outside];
            said.Add(string.Join(' ', outside.Where(sentence => sentence.Length > 0)));
        }

        if (within > 0)
        {
            said.Add(words.Inside(within, within == judged.Count, whole));
        }

        said.AddRange(comparison.Places.Where(place => place.Omission != null).GroupBy(place => place.Omission!.Value).OrderBy(group => group.Key).Select(group => words.NotJudged(group.Count(), group.Key)));
        return said;

        // None of these figures can be below 0, and a mean of whole numbers is none.
        string Number(double value) => Numbers.Text(value, Math.Max(1, MetricText.Decimals(metric)));

        string Named(Verdict verdict) => string.Join(", ", judged.Where(place => place.Verdict == verdict).Select(place => Place.Name(place.Row, texts)));
    }

    /// <summary>What a standardised rate is, and of how many places there is none.</summary>
    private static IEnumerable<string> Standard(Comparison comparison, StandardTexts words)
    {
        var rates = comparison.Places.Select(place => place.Standardised).OfType<Standardised>().ToList();
        return rates.Count == 0 ? [] : [words.About, .. rates.Where(rate => rate.Why is not (null or Unstandardised.NoFigure)).GroupBy(rate => rate.Why!.Value).OrderBy(group => group.Key).Select(group => words.Missing(group.Count(), group.Key))];
    }

    /// <summary>The places worth an analyst's question, the most surprising first; null where nothing is judged.</summary>
    public static string? Questions(Comparison comparison, Texts texts)
    {
        var judged = comparison.Places.Where(place => place.Adjusted != null).ToList();
        var asked = judged.Where(place => place.Adjusted < ManyComparisons.Rate).OrderBy(place => place.Adjusted).ThenBy(place => place.Row.Code, StringComparer.Ordinal)
            .Select(place => Place.Name(place.Row, texts)).ToList();
        return judged.Count == 0 ? null : asked.Count == 0 ? texts.Compare.NoQuestion : texts.Compare.Ask(string.Join(", ", asked));
    }

    /// <summary>The places whose count rose while the share beside it did not, in code order; null for none.</summary>
    /// <param name="metric">The count.</param>
    /// <param name="beside">The share that it should move.</param>
    /// <param name="counts">The count's rows of the period and the one before.</param>
    /// <param name="shares">The share's rows of the same two.</param>
    /// <param name="when">Which period.</param>
    /// <param name="texts">The words.</param>
    public static string? Alone(Metric metric, Metric beside, IReadOnlyList<MetricRow> counts, IReadOnlyList<MetricRow> shares, Choice when, Texts texts)
    {
        if ((Redefinition.Across(metric, when.Grain, when.Before, when.Period, texts) ?? Redefinition.Across(beside, when.Grain, when.Before, when.Period, texts)) is { } redefined)
        {
            return redefined;
        }

        var asked = Paired.Asked(counts, shares, when.Period, when.Before);
        var names = counts.Where(row => row.Period == when.Period && asked.Contains(row.UnitId)).Select(row => Place.Name(row, texts)).ToList();
        return names.Count == 0 ? null
            : texts.Compare.Alone(MetricText.Name(metric, texts.Language), MetricText.Name(beside, texts.Language), string.Join(", ", names));
    }
}
