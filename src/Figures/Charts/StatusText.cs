using DongHaeng.Figures.Canvas;

namespace DongHaeng.Figures.Charts;

/// <summary>A word in the plot of a row that has no value.</summary>
internal sealed record StatusText(int Row, Spot Baseline, string Text, TextStyle Style)
{
    /// <summary>What it occupies: lines leave it out.</summary>
    public Box Extent => Lettering.Extent(Baseline, Text, Style);

    /// <summary>Draws it.</summary>
    public void Draw(ICanvas canvas) => canvas.Text(Baseline, Text, Style);
}
