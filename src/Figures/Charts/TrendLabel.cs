using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Charts;

/// <summary>A month's value, with a note above it if there is one, in the place that was found for it.</summary>
internal sealed record TrendLabel(Box Box, string Value, string Note, Ink Ink, Look Look)
{
    /// <summary>Draws the lines centred in the box.</summary>
    public void Draw(ICanvas canvas)
    {
        var x = Box.X + (Box.Width / 2);
        if (Note.Length > 0)
        {
            canvas.Text(
                new Spot(x, Box.Y + (0.8 * Look.Small)), Note, new TextStyle(Look.Small, Weight.Medium, Ink, Anchor.Middle));
        }

        canvas.Text(
            new Spot(x, Box.Bottom - (0.2 * Look.Size)), Value, new TextStyle(Look.Size, Weight.Bold, Ink, Anchor.Middle));
    }
}
