using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Units;

/// <summary>Puts the target beside a share or median into words, never more certain than the figure.</summary>
public static class TargetText
{
    /// <summary>"목표 25%(+3.2%p), 목표 달성"; of a place whose dongs have several targets their range alone; null without a target.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="row">The place's row of the period; null for none.</param>
    /// <param name="target">The target in force at its end; null for none.</param>
    /// <param name="settled">Whether the period is over and its results have come in.</param>
    /// <param name="texts">The words.</param>
    public static string? Of(Metric metric, MetricRow? row, Target? target, bool settled, Texts texts)
    {
        if (target is null)
        {
            return null;
        }

        var (language, words) = (texts.Language, texts.Unit);
        if (target.Single is not { } asked)
        {
            return words.TargetRange(Plain(target.Low), Quantity.Text(target.High, Decimals(target.High), MetricText.Unit(metric, language), language));
        }

        // Rounded figures and those of files missing stand beside the target without a difference.
        var difference = row is { Status: CellStatus.Shown, Complete: true, Value: { } value }
            ? Numbers.Difference(Math.Round(value, 1, MidpointRounding.AwayFromZero) - asked, 1) + (language == Language.English && !metric.InPercent ? " " : "") + MetricText.DifferenceUnit(metric, language) : null;
        var said = row is null || !settled ? Attainment.Unsaid : Attainments.Of(metric, row, asked);
        return words.Target(Quantity.Text(asked, Decimals(asked), MetricText.Unit(metric, language), language), difference, said);
    }

    // Plans are mostly in whole numbers.
    private static int Decimals(double value) => value == Math.Round(value) ? 0 : 1;

    private static string Plain(double value) => Numbers.Text(value, Decimals(value));
}
