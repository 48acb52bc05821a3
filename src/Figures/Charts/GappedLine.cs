using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Charts;

/// <summary>An upright line that leaves out the texts in its way.</summary>
internal static class GappedLine
{
    /// <summary>Draws it at x between two heights.</summary>
    public static void Draw(ICanvas canvas, double x, double top, double bottom, Stroke stroke, IEnumerable<Box> texts)
    {
        foreach (var text in texts.Where(text => text.X - 1 < x && x < text.Right + 1).OrderBy(text => text.Y))
        {
            DrawPart(canvas, x, top, Math.Min(bottom, text.Y), stroke);
            top = Math.Max(top, text.Bottom);
        }

        DrawPart(canvas, x, top, bottom, stroke);
    }

    private static void DrawPart(ICanvas canvas, double x, double from, double to, Stroke stroke)
    {
        if (to > from)
        {
            canvas.Line(new Spot(x, from), new Spot(x, to), stroke);
        }
    }
}
