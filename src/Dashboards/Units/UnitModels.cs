using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Compare;
using DongHaeng.Dashboards.Pathways;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Units;

/// <summary>Makes the page of a place from what the gate gave.</summary>
public static class UnitModels
{
    /// <summary>The page's model.</summary>
    /// <param name="unit">The place.</param>
    /// <param name="open">The places that the viewer may open.</param>
    /// <param name="parts">The size of what lies in it; null where that is not shown.</param>
    /// <param name="readings">All metrics.</param>
    /// <param name="choice">What the reader chose.</param>
    /// <param name="info">The snapshot.</param>
    /// <param name="texts">The words.</param>
    public static UnitModel Of(
        Unit unit, IReadOnlyList<Unit> open, Level? parts, IReadOnlyList<Reading> readings, Choice choice, SnapshotInfo info, Texts texts)
    {
        var path = Place.Path(unit);
        var period = PeriodText.Name(choice.Period, choice.Grain, texts.Language);
        return new UnitModel(
            texts.Unit.Title(Place.Name(unit, texts)),
            [.. Place.Above(open, unit).Select(place => new Link(Place.Name(place, texts), Place.Path(place) + choice.For(place, info).Query))],
            texts.Figure.AsOf(Sections.Day(info.AsOf)),
            Closing.Word(choice, info, texts),
            unit.Precision == Precision.Exact ? null : texts.Unit.Protected,
            texts.Unit.Cards(period),
            Filters.Of(path, choice, info, texts, unit.ByDay),
            [.. readings.Select(reading => Cards.Of(reading.Metric, reading.Periods, reading.Months, choice, info, texts, reading.Late, reading.Targets))],
            parts is { } level ? PartsTable.Of(readings, unit, open, level, choice, texts) : null,
            parts is { } size ? [.. readings.Select(reading => Files(reading, unit, size, choice, texts))] : [],
            unit.Level == Level.Gu && parts is not null ? texts.Unit.Comparisons : texts.Unit.Courses,
            [.. readings.Where(reading => choice.Metrics.Contains(reading.Metric)).Select(reading => Sections.Of(reading, unit, choice, info, texts) with { Compare = [.. Compare(reading.Metric)] })])
        {
            Pathway = PathwayFigure.Of(readings, unit, choice, texts),
        };

        // A gu's page leads to its dongs, a dong's to those of its gu, and to those most like it where others are open.
        IEnumerable<Link> Compare(Metric metric)
        {
            var month = choice.ByMonth(info) with { Metric = metric };
            if (Place.Above(open, unit).Append(unit).LastOrDefault(place => place.Level != Level.Dong) is { } place)
            {
                yield return new Link(texts.Compare.Link, CompareChoice.Address(month, place));
            }

            if (unit.Level == Level.Dong && Comparison.Allows(metric, Level.Dong) && open.Any(other => other.Level == Level.Dong && other.Id != unit.Id))
            {
                yield return new Link(texts.Compare.LinkAlike, CompareChoice.Address(month, unit));
            }
        }
    }

    private static TableFiles Files(Reading reading, Unit unit, Level parts, Choice choice, Texts texts) => new(
        MetricText.Name(reading.Metric, texts.Language),
        FileLinks.Of(unit, reading.Metric, [unit.Level, parts], choice.Grain, choice.Period, choice.Period, svg: false, map: choice.Map));
}
