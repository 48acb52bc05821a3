using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Charts;

/// <summary>One sign of a legend with its meaning.</summary>
/// <param name="Text">What it means.</param>
/// <param name="SignWidth">The room of the sign in label sizes.</param>
/// <param name="Sign">Draws the sign inside a box as high as a label.</param>
internal sealed record LegendEntry(string Text, double SignWidth, Action<ICanvas, Box, Look> Sign)
{
    /// <summary>A bar's colour.</summary>
    public static LegendEntry Bar(string text, Ink ink) => new(text, 1.2, (canvas, box, look) =>
        canvas.Rectangle(box.Inset(0, box.Height * 0.18, 0, box.Height * 0.18), ink, radius: 2 * look.Hair));

    /// <summary>A dashed frame around nothing.</summary>
    public static LegendEntry Frame(string text, Ink ink) => new(text, 1.2, (canvas, box, look) =>
        canvas.Rectangle(box.Inset(0, box.Height * 0.18, 0, box.Height * 0.18), Ink.Panel, new Stroke(ink, look.Hair, Dashes.Ring(look))));

    /// <summary>A filled dot.</summary>
    public static LegendEntry Dot(string text, Ink ink) => new(text, 0.7, (canvas, box, look) =>
        canvas.Circle(Middle(box), 3.2 * look.Hair, ink));

    /// <summary>A hollow dot.</summary>
    public static LegendEntry Ring(string text, Ink ink, bool dashed = false) => new(text, 0.8, (canvas, box, look) =>
        canvas.Circle(
            Middle(box), 3.2 * look.Hair, Ink.Paper, new Stroke(ink, 1.5 * look.Hair, dashed ? Dashes.Ring(look) : null)));

    /// <summary>A line.</summary>
    public static LegendEntry Line(string text, Func<Look, Stroke> stroke) => new(text, 1.6, (canvas, box, look) =>
        canvas.Line(new Spot(box.X, Middle(box).Y), new Spot(box.Right, Middle(box).Y), stroke(look)));

    private static Spot Middle(Box box) => new(box.X + (box.Width / 2), box.Y + (box.Height / 2));
}
