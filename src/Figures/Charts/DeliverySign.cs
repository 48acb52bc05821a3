using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Words;

namespace DongHaeng.Figures.Charts;

/// <summary>The sign of each delivery state: told by its shape, and by colour as well.</summary>
internal static class DeliverySign
{
    private static readonly double[] HalfTurn = [.. Enumerable.Range(0, 13).Select(i => i * Math.PI / 12)];

    /// <summary>What the legend calls it.</summary>
    public static string Name(Delivery delivery, Language language) => delivery switch
    {
        Delivery.Full => Phrases.AllDelivered(language),
        Delivery.Partial => Phrases.PartlyDelivered(language),
        Delivery.Missing => Phrases.NotReported(language),
        _ => Phrases.NotDue(language),
    };

    /// <summary>Draws a cell: a tick, a half-filled disc, a cross, or a dash.</summary>
    public static void Draw(ICanvas canvas, Delivery delivery, Box cell, Look look)
    {
        var r = 0.24 * Math.Min(cell.Width, cell.Height);
        Spot At(double dx, double dy) => new(cell.X + (cell.Width / 2) + (dx * r), cell.Y + (cell.Height / 2) + (dy * r));
        var (hair, corner) = (look.Hair, 2 * look.Hair);
        switch (delivery)
        {
            case Delivery.Full:
                canvas.Rectangle(cell, Ink.AccentFaint, radius: corner);
                canvas.Polyline([At(-1, 0.1), At(-0.3, 0.8), At(1, -0.8)], new Stroke(Ink.Accent, 1.4 * hair));
                break;
            case Delivery.Partial:
                canvas.Rectangle(Frame(cell, hair), Ink.Paper, new Stroke(Ink.Care, 1.2 * hair), corner);
                canvas.Circle(At(0, 0), r, Ink.Paper, new Stroke(Ink.Care, 1.2 * hair));
                canvas.Polygon([.. HalfTurn.Select(angle => At(-Math.Sin(angle), -Math.Cos(angle)))], Ink.Care);
                break;
            case Delivery.Missing:
                canvas.Rectangle(Frame(cell, hair), Ink.Paper, new Stroke(Ink.Worse, 1.2 * hair), corner);
                canvas.Line(At(-0.9, -0.9), At(0.9, 0.9), new Stroke(Ink.Worse, 1.5 * hair));
                canvas.Line(At(-0.9, 0.9), At(0.9, -0.9), new Stroke(Ink.Worse, 1.5 * hair));
                break;
            default:
                canvas.Line(At(-0.8, 0), At(0.8, 0), new Stroke(Ink.Axis, 1.2 * hair));
                break;
        }
    }

    // A stroke lies half outside its rectangle: draw it inside, so that all signs have one size.
    private static Box Frame(Box cell, double hair) => cell.Inset(0.6 * hair, 0.6 * hair, 0.6 * hair, 0.6 * hair);
}
