namespace DongHaeng.Figures.Canvas;

/// <summary>
/// What charts draw on. Two backends: SVG for pages (src/Figures/Svg), PDF for reports (src/Reports/Pdf). Units are
/// points, the origin is top left, y grows downwards.
/// </summary>
public interface ICanvas
{
    /// <summary>A straight line.</summary>
    void Line(Spot from, Spot to, Stroke stroke);

    /// <summary>A rectangle, with rounded corners when <paramref name="radius"/> is not 0.</summary>
    void Rectangle(Box box, Ink? fill, Stroke? stroke = null, double radius = 0);

    /// <summary>A circle.</summary>
    void Circle(Spot centre, double radius, Ink? fill, Stroke? stroke = null);

    /// <summary>Connected straight lines, not closed.</summary>
    void Polyline(IReadOnlyList<Spot> spots, Stroke stroke);

    /// <summary>A closed, filled shape.</summary>
    void Polygon(IReadOnlyList<Spot> spots, Ink fill);

    /// <summary>One line of text on <paramref name="baseline"/>.</summary>
    void Text(Spot baseline, string text, TextStyle style);

    /// <summary>
    /// Draws a data mark. <paramref name="words"/> say what it shows ("역삼1동 412건"): the tooltip and screen-reader
    /// text on a page, nothing in print.
    /// </summary>
    void Mark(string words, Action draw);
}
