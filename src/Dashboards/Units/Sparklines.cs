using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Svg;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Units;

/// <summary>Small drawings inside cards.</summary>
public static class Sparklines
{
    /// <summary>How many months a sparkline has: a year and the month before it.</summary>
    public const int Months = 13;

    private const double Width = 96;
    private const double Height = 28;

    /// <summary>The last months of a place as an svg element; null when fewer than two have a value.</summary>
    public static string? Of(Metric metric, IReadOnlyList<MetricRow> months, Texts texts)
    {
        var rows = months.TakeLast(Months).ToList();
        var last = rows.Select(row => row.Value).ToList();
        if (last.OfType<double>().Count() < 2)
        {
            return null;
        }

        var name = MetricText.Name(metric, texts.Language);
        var line = new Sparkline(name, MetricText.Unit(metric, texts.Language), last) 
        {
            Decimals = MetricText.Decimals(metric),
            Cuts = [.. Enumerable.Range(0, rows.Count).Where(i => Redefinition.Before(metric, metric.Shortest, rows, i) is not null)],
        };
        var canvas = new SvgCanvas(Width, Height, name, line.Words(texts.Language));
        line.Draw(canvas, canvas.Box, Look.Page(texts.Language));
        return canvas.ToSvg();
    }
}
