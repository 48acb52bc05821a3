using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;

namespace DongHaeng.Figures.Charts;

/// <summary>The signs of a chart explained in a line below it, in as many lines as they need.</summary>
internal sealed class Legend
{
    private readonly List<(LegendEntry Entry, string Text, double X, int Line)> placed = [];
    private readonly Look setting;

    /// <summary>Sets the entries into <paramref name="width"/> points.</summary>
    public Legend(IEnumerable<LegendEntry> entries, double width, Look look)
    {
        setting = look;
        double x = 0;
        var line = 0;
        foreach (var entry in entries)
        {
            var sign = (entry.SignWidth + 0.45) * look.Small;
            var text = Lettering.Fit(entry.Text, look.Small, Weight.Regular, width - sign);
            var room = sign + Typeface.Width(text, look.Small, Weight.Regular);
            if (x > 0 && x + room > width)
            {
                (x, line) = (0, line + 1);
            }

            placed.Add((entry, text, x, line));
            x += room + (1.3 * look.Small);
        }
    }

    /// <summary>Its height with the gap above it; 0 without entries.</summary>
    public double Height => placed.Count == 0 ? 0 : (0.9 * setting.Small) + ((placed[^1].Line + 1) * LineHeight);

    private double LineHeight => 1.55 * setting.Small;

    /// <summary>Draws it below <paramref name="top"/>, from <paramref name="left"/> on.</summary>
    public void Draw(ICanvas canvas, double left, double top)
    {
        var size = setting.Small;
        foreach (var (entry, text, x, line) in placed)
        {
            var middle = top + (0.9 * size) + ((line + 0.5) * LineHeight);
            var sign = new Box(left + x, middle - (size / 2), entry.SignWidth * size, size);
            entry.Sign(canvas, sign, setting);
            canvas.Text(
                new Spot(sign.Right + (0.45 * size), Lettering.Baseline(middle, size)),
                text,
                new TextStyle(size, Weight.Regular, Ink.Text));
        }
    }
}
