using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Units;

/// <summary>Puts the target beside a share or median into words, never more certain than the figure.</summary>
public static class TargetText
{
    /// <summary>"목표 25%(목표 대비 +3.2%p), 목표 달성"; of a place whose dongs have several targets their range alone; null without a target.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="row">The place's row of the period; null for none.</param>
    /// <param name="target">The target in force at its end; null for none.</param>
    /// <param name="settled">Whether the period is over and its results have come in.</param>
    /// <param name="texts">The words.</param>
    public static string? Of(Metric metric, MetricRow? row, Target? target, bool settled, Texts texts)
    {
        var (language, unit) = (texts.Language, MetricText.Unit(metric, texts.Language));
        return target switch
        {
            null => null,
            { Single: { } asked } => TargetWords.Beside(language, asked, unit, Attainments.Difference(row, asked), MetricText.DifferenceUnit(metric, language), settled ? Said(Attainments.Of(metric, row, asked), language) : null),
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
