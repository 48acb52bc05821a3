using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Type;

namespace DongHaeng.Figures.Charts;

/// <summary>The dashed line of a reference value through rows, its label above them.</summary>
internal static class ReferenceLine
{
    /// <summary>The room above the rows that the label needs.</summary>
    public static double Header(Reference? reference, Look look) => reference is null ? 0 : 1.7 * look.Size;

    /// <summary>Its stroke, also for a legend.</summary>
    public static Stroke Stroke(Look look) => new(Ink.Reference, 1.1 * look.Hair, Dashes.Line(look));

    /// <summary>Draws line and label; the line leaves out what texts occupy.</summary>
    public static void Draw(
        ICanvas canvas, Reference reference, double x, UnitRows rows, IEnumerable<Box> texts, int decimals, Look look)
    {
        GappedLine.Draw(canvas, x, rows.Plot.Y - (0.25 * look.Size), rows.Plot.Bottom, Stroke(look), texts);

        var words = Lettering.Fit(
            $"{reference.Label} {Numbers.Text(reference.Value, decimals)}", look.Size, Weight.SemiBold, rows.Right - rows.Left);
        var width = Typeface.Width(words, look.Size, Weight.SemiBold);
        canvas.Text(
            new Spot(Lettering.Centre(x, width, rows.Left, rows.Right), rows.Plot.Y - (0.6 * look.Size)),
            words,
            new TextStyle(look.Size, Weight.SemiBold, Ink.Reference, Anchor.Middle));
    }
}
