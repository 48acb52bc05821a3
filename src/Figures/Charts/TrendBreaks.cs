using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>Where the figures of a <see cref="Trend"/> began to mean something else: an upright line through the cut, named by its day.</summary>
internal static class TrendBreaks
{
    /// <summary>Draws them.</summary>
    public static void Draw(ICanvas canvas, TrendPlot plot)
    {
        foreach (var (slot, since) in Of(plot))
        {
            var (x, top) = (X(plot, slot), plot.Plot.Y);
            canvas.Line(new Spot(x, top), new Spot(x, plot.Plot.Bottom), new Stroke(Ink.Care, plot.Look.Hair, Dashes.Line(plot.Look)));
            if (since is { } day)
            {
                var (text, box) = Name(plot, x, day);
                canvas.Text(new Spot(box.X, box.Bottom - (0.2 * plot.Look.Small)), text, new TextStyle(plot.Look.Small, Weight.Medium, Ink.Care));
            }
        }
    }

    /// <summary>Keeps labels from the lines and their names.</summary>
    public static void Reserve(TrendPlot plot, FreeSpace space, double cost)
    {
        foreach (var (slot, since) in Of(plot))
        {
            var x = X(plot, slot);
            space.Avoid([new Spot(x, plot.Plot.Y), new Spot(x, plot.Plot.Bottom)], cost);
            if (since is { } day)
            {
                space.Take(Name(plot, x, day).Box);
            }
        }
    }

    // A change in the middle of a month cuts before it and after it, and is named once.
    private static IEnumerable<(int Slot, DateOnly? Since)> Of(TrendPlot plot)
    {
        DateOnly? named = null;
        for (var slot = 0; slot < plot.Slots.Count; slot++)
        {
            if (plot.Slots[slot]?.Redefined is { } since)
            {
                yield return (slot, since == named ? null : since);
                named = since;
            }
        }
    }

    private static double X(TrendPlot plot, int slot) => plot.Plot.X + (slot * plot.Axis.Slot);

    private static (string Text, Box Box) Name(TrendPlot plot, double x, DateOnly since)
    {
        var (look, text) = (plot.Look, Phrases.Redefined(plot.Look.Language, since));
        var (width, gap) = (Typeface.Width(text, look.Small, Weight.Medium), 0.3 * look.Small);
        var left = x + gap + width <= plot.Plot.Right ? x + gap : Math.Max(plot.Plot.X, x - gap - width);
        // Above the plot no line crosses it: neither limits nor the second cut of a month. Without a unit there is no room there.
        var top = plot.Trend.Unit.Length > 0 ? plot.Plot.Y - (1.45 * look.Small) : plot.Plot.Y;
        return (text, new Box(left, top, width, 1.2 * look.Small));
    }
}
