using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Type;

namespace DongHaeng.Figures.Charts;

/// <summary>The axis below rows: grid lines through them, round numbers under them.</summary>
internal static class ValueAxis
{
    /// <summary>The room below the rows that it needs.</summary>
    public static double Height(Look look) => 1.7 * look.Small;

    /// <summary>How many steps have room for their numbers.</summary>
    public static int Steps(double width, Look look) => Math.Clamp((int)(width / (5 * look.Small)), 1, 8);

    /// <summary>Draws grid lines and numbers; % stands at each number, another unit before them.</summary>
    public static void Draw(
        ICanvas canvas, LinearScale scale, UnitRows rows, IReadOnlyList<Box> texts, string unit, Look look)
    {
        var size = look.Small;
        var baseline = rows.Plot.Bottom + (1.35 * size);
        var free = double.NegativeInfinity;
        foreach (var tick in scale.Ticks)
        {
            var x = scale.At(tick);
            var ink = tick == scale.Low ? Ink.Axis : Ink.Rule;
            GappedLine.Draw(canvas, x, rows.Plot.Y, rows.Plot.Bottom, new Stroke(ink, look.Hair), texts);

            var text = Numbers.Text(tick, scale.Decimals) + (unit == "%" ? unit : "");
            var width = Typeface.Width(text, size, Weight.Regular);
            var centre = Lettering.Centre(x, width, rows.Left, rows.Right);
            if (centre - (width / 2) > free)
            {
                canvas.Text(new Spot(centre, baseline), text, new TextStyle(size, Weight.Regular, Ink.Muted, Anchor.Middle));
                free = centre + (width / 2) + (0.5 * size);
            }
        }

        if (unit is not ("" or "%"))
        {
            var zero = Typeface.Width(Numbers.Text(scale.Low, scale.Decimals), size, Weight.Regular) / 2;
            var words = Lettering.Fit($"({unit})", size, Weight.Regular, rows.Plot.X - zero - (0.4 * size) - rows.Left);
            canvas.Text(new Spot(rows.Left, baseline), words, new TextStyle(size, Weight.Regular, Ink.Muted));
        }
    }
}
