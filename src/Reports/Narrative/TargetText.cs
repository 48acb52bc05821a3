using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Reports.Narrative;

/// <summary>The target beside a month's share or median, in the words of the pages and never more certain than the figure.</summary>
public static class TargetText
{
    /// <summary>"목표 25%(목표 대비 +3.2%p), 목표 달성"; of a place whose dongs have several targets their range alone; null without a target.</summary>
    /// <param name="series">The metric of the place.</param>
    /// <param name="target">The target in force in its month; null for none.</param>
    /// <param name="asOf">The reference day: while results still come in nothing is said of what is reached.</param>
    /// <param name="language">In which language.</param>
    public static string? Of(Series series, Target? target, DateOnly asOf, Language language)
    {
        var unit = Amount.Unit(series.Metric, language);
        return target switch
        {
            null => null,
            { Single: { } asked } => TargetWords.Beside(
                language, asked, unit, Attainments.Difference(series.This, asked), series.Metric.InPercent ? language.Say("%p", "pp") : unit,
                series.Settling(asOf) ? null : Said(Attainments.Of(series.Metric, series.This, asked), language)),
            _ => TargetWords.Range(language, target.Low, target.High, unit),
        };
    }

    private static string? Said(Attainment attainment, Language language) => attainment switch
    {
        Attainment.Reached => TargetWords.Reached(language),
        Attainment.Missed => TargetWords.Missed(language),
        Attainment.Open => TargetWords.Open(language),
        _ => null,
    };
}
