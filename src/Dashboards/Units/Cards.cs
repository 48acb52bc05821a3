using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>Makes a place's cards from its rows.</summary>
public static class Cards
{
    /// <summary>The card of a metric.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="periods">The place's totals in periods of the choice's length.</param>
    /// <param name="months">The place's totals by month, for the sparkline.</param>
    /// <param name="choice">Which period.</param>
    /// <param name="info">The snapshot.</param>
    /// <param name="texts">The words.</param>
    /// <param name="late">How much came late in the past, where the period still settles; null where not.</param>
    public static Card Of(
        Metric metric, IReadOnlyList<MetricRow> periods, IReadOnlyList<MetricRow> months, Choice choice, SnapshotInfo info, Texts texts, LateShare? late = null)
    {
        var current = At(choice.Period);
        var before = At(choice.Before);
        return new Card(
            metric.Id,
            MetricText.Name(metric, texts.Language),
            CellText.Of(current, metric, texts),
            MetricText.Unit(metric, texts.Language),
            texts.Unit.Difference(choice.Grain),
            // Who counts once a year counts early in it: months of it are not alike.
            metric.OnceAYear && choice.Grain != Grain.Year ? texts.Unit.OnceAYear : Redefinition.Across(metric, choice.Grain, choice.Before, choice.Period, texts) ?? Difference(current, before, Ground.Settled(metric, choice.LastMonth, info), metric, texts),
            texts.Unit.YearBefore(choice.Grain),
            choice.Grain == Grain.Year ? null : Redefinition.Across(metric, choice.Grain, choice.YearBefore, choice.Period, texts) ?? Earlier(At(choice.YearBefore), metric, texts),
            texts.Figure.Received(current?.Received ?? 0, current?.Expected ?? 0),
            Closing.Word(choice, info, texts),
            late is null ? null : texts.Closing.LateShort(late),
            Sparklines.Of(metric, months, texts))
        {
            Redefined = Redefinition.Inside(metric, choice, texts),
        };

        MetricRow? At(DateOnly period) => periods.FirstOrDefault(row => row.Period == period);
    }

    private static string Difference(MetricRow? current, MetricRow? before, bool settled, Metric metric, Texts texts)
    {
        if (current?.Value is not { } now || before?.Value is not { } then)
        {
            return texts.Unit.NoEarlier;
        }

        if (!Ground.Enough(current) || !Ground.Enough(before))
        {
            return texts.Unit.NotCompared;
        }

        if (current.Denominator < Ground.FewCases || before.Denominator < Ground.FewCases)
        {
            return texts.Unit.TooFew;
        }

        if (!settled)
        {
            return texts.Unit.Settling;
        }

        var decimals = MetricText.Decimals(metric);
        // The difference of what is printed, so that a reader who subtracts comes to the same.
        var difference = Math.Round(now, decimals, MidpointRounding.AwayFromZero) - Math.Round(then, decimals, MidpointRounding.AwayFromZero);
        var unit = MetricText.DifferenceUnit(metric, texts.Language);
        var joined = texts.Language == Language.Korean || unit.StartsWith('%') ? "" : " ";
        var share = metric.Kind is MetricKind.Count or MetricKind.Sum && then > 0 ? $" ({Numbers.Difference(100 * difference / then, 1)}%)" : "";
        return Numbers.Difference(difference, decimals) + joined + unit + share;
    }

    private static string Earlier(MetricRow? row, Metric metric, Texts texts)
    {
        if (row is null)
        {
            return texts.Unit.NoEarlier;
        }

        var cell = CellText.Of(row, metric, texts);
        var unit = MetricText.Unit(metric, texts.Language);
        return !cell.IsNumber ? cell.Text : texts.Language == Language.Korean || unit == "%" ? cell.Text + unit : $"{cell.Text} {unit}";
    }
}
