using System.Globalization;
using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>Makes the charts of a metric, with where they come from.</summary>
public static class Sections
{
    /// <summary>The section of a reading; a gu's dongs are compared, other places show their own course.</summary>
    public static Section Of(Reading reading, Unit unit, Choice choice, SnapshotInfo info, Texts texts)
    {
        var metric = reading.Metric;
        List<Figure> figures = [TrendFigure.Of(metric, unit, TrendFigure.GrainOf(metric, choice), reading.Months, info, texts, reading.Targets, reading.Annotated)];
        if (unit.Level == Level.Gu && reading.Parts.Count > 0)
        {
            figures.Insert(0, ComparisonFigure.Of(
                metric, unit, reading.Whole(choice.Period), reading.PartsOf(choice.Period),
                Definitions.Alike(metric, choice.Grain, choice.Before, choice.Period) ? reading.PartsOf(choice.Before) : [], choice, texts));
        }

        if (reading is { SpreadPlace: { } place, Spread.Count: > 0 })
        {
            figures.Add(SpreadFigure.Of(metric, place, unit, reading.Whole(choice.Period), reading.Spread, choice, texts));
        }

        figures.AddRange(reading.Splits.Select(split =>
            SplitFigure.Of(metric, split.Breakdown, unit, reading.Whole(choice.Period), split.Rows, choice, texts)));
        return new Section(
            metric.Id, MetricText.Name(metric, texts.Language), texts.Figure.Units(MetricText.Unit(metric, texts.Language)), figures,
            About(metric, reading.Whole(choice.Period), choice, info, texts, reading.Late));
    }

    /// <summary>Where a metric's figures of a period come from.</summary>
    public static About About(Metric metric, MetricRow? row, Choice choice, SnapshotInfo info, Texts texts, LateShare? late = null)
    {
        var (words, language) = (texts.Figure, texts.Language);
        var datasets = metric.Datasets.Select(id => ContractCatalog.Find(id) is { } contract ? texts.Pick(contract.Ko, contract.En) : id);
        return new About(
        [
            (words.Definition, MetricText.Definition(metric, choice.Period, choice.Grain, language)),
            .. Redefinition.Told(metric, texts).Select(change => (words.Redefined, change)),
            .. Redefinition.Inside(metric, choice, texts) is { } inside ? new[] { (words.Redefined, inside) } : [],
            (words.Why, MetricText.Why(metric, language)),
            (words.Pitfalls, MetricText.Pitfalls(metric, language)),
            (words.Datasets, string.Join(", ", datasets)),
            (words.Completeness, words.Received(row?.Received ?? 0, row?.Expected ?? 0)),
            (words.State, $"{words.AsOf(Day(info.AsOf))}, {Closing.Word(choice, info, texts)}"),
            .. late is null ? Array.Empty<(string, string)>() : [(texts.Closing.LateHead, texts.Closing.Late(late) + (metric.Datasets.Count > 1 ? " " + texts.Closing.LateOfSeveral : ""))],
            (words.OwnerHead, words.Owner(metric.Owner, Day(metric.Reviewed))),
        ]);
    }

    /// <summary>A day as pages write it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
