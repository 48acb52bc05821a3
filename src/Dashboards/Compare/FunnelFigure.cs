using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Charts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Compare;

/// <summary>The shares of compared places over how many cases they are of, with the limits that each would have to leave to be called different.</summary>
public static class FunnelFigure
{
    private const int Steps = 48;

    /// <summary>The drawing; null where the metric is no share, or too few places are complete for limits.</summary>
    public static Plate? Of(Metric metric, Choice when, Comparison comparison, Texts texts)
    {
        var dots = comparison.Places.Where(place => place.Row is { Complete: true, Value: not null, Denominator: > 0 })
            .Select(place => new FunnelDot(Place.Name(place.Row, texts), place.Row.Denominator!.Value, place.Row.Value!.Value)
            {
                Few = place.Row.Denominator < Ground.FewCases,
                Standing = ComparisonFigure.Standing(metric, place.Verdict),
            }).ToList();
        if (comparison.Funnel is not { } funnel || metric.Kind != MetricKind.Proportion || dots.Count == 0)
        {
            return null;
        }

        var (language, words) = (texts.Language, texts.Map);
        var title = words.Funnel(PeriodText.Name(when.Period, when.Grain, language));
        var name = $"{MetricText.Name(metric, language)}, {title}";
        var most = dots.Max(dot => dot.Count);
        var chart = new Figures.Charts.Funnel(name, MetricText.Unit(metric, language), words.Cases, dots)
        {
            Decimals = MetricText.Decimals(metric),
            Reference = new Reference(texts.Compare.Together(comparison.Places.Count(place => place.Verdict != null)), comparison.All!.Value),
            // Closer together where the funnel bends.
            Limits = [.. Enumerable.Range(1, Steps).Select(i => (long)Math.Max(1, Math.Round(most * i * i / (double)(Steps * Steps)))).Distinct().Select(count => Limit(count, funnel.Limits(count, Confidence.P998)))],
            LimitsName = words.Limits,
        };
        return new Plate("funnel", title, Drawing.Of(name, chart.Words(language), language, chart.Height, chart.Draw), words.FunnelNote);

        static FunnelLimit Limit(long count, Interval limits) => new(count, 100 * limits.Lower, 100 * limits.Upper);
    }
}
