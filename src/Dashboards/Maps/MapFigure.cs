using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Maps;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Maps;

/// <summary>Compared places on the map. Counts and sums are not drawn: on a map they show where people live; nor means, of which a few large amounts would give a place its colour.</summary>
public static class MapFigure
{
    /// <summary>The drawing with what to know of it; null where the metric is no share, rate or median.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="when">The period.</param>
    /// <param name="comparison">The places, as they are shown to the viewer.</param>
    /// <param name="shapes">The ground of the period.</param>
    /// <param name="texts">The words.</param>
    public static Plate? Of(Metric metric, Choice when, Comparison comparison, Shapes shapes, Texts texts)
    {
        if (metric.Kind is MetricKind.Count or MetricKind.Sum or MetricKind.Mean)
        {
            return null;
        }

        var (language, words) = (texts.Language, texts.Map);
        var drawn = comparison.Places.Select(place => (Place: place, Rings: shapes.Of(place.Row.Level, place.Row.UnitId))).Where(p => p.Rings != null).ToList();
        var shrunken = drawn.Any(p => p.Place.Shrunken != null);
        var title = words.Map(PeriodText.Name(when.Period, when.Grain, language));
        var name = $"{MetricText.Name(metric, language)}, {title}";
        var map = new Choropleth(name, MetricText.Unit(metric, language), [.. drawn.Select(p => Area(metric, p.Place, p.Rings!, shrunken, texts))])
        {
            Decimals = MetricText.Decimals(metric),
            Borders = shapes.Drawn && drawn.Select(p => p.Place.Row).All(row => row.Level == Level.Dong)
                ? [.. drawn.Select(p => p.Place.Row.GuId!).Distinct().SelectMany(gu => shapes.Gus[gu])] : [],
        };
        var missing = comparison.Places.Count - drawn.Count;
        var note = new[] { words.NoJudgement, shrunken ? words.Shrunken : null, shapes.Drawn ? words.Drawn : null, missing > 0 ? words.Missing(missing) : null };
        return drawn.Count == 0 ? null : new("map", title, Drawing.Of(name, map.Words(language), language, map.Height, map.Draw), string.Join(' ', note.OfType<string>()));
    }

    private static MapArea Area(Metric metric, Compared place, IReadOnlyList<IReadOnlyList<Figures.Canvas.Spot>> rings, bool shrunken, Texts texts)
    {
        var value = shrunken ? place.Shrunken : place.Row.Value;
        return new MapArea(Place.Name(place.Row, texts), rings, value)
        {
            Status = CellText.ChartStatus(place.Row, metric, texts),
            Said = place.Row.Value is not { } told ? null : value is { } estimate && shrunken ? texts.Map.Estimate(Text(told), Text(estimate)) : Text(told),
        };

        string Text(double number) => Quantity.Text(number, MetricText.Decimals(metric), MetricText.Unit(metric, texts.Language), texts.Language);
    }
}
