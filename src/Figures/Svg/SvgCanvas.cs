using System.Text;
using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;

namespace DongHaeng.Figures.Svg;

/// <summary>
/// Draws on SVG text. Colours, font and weight are classes that <see cref="SvgStyle"/> explains, so that the page's
/// theme decides and no inline style troubles a content security policy. The same calls give the same bytes.
/// </summary>
/// <param name="width">Width in points (pixels of a page).</param>
/// <param name="height">Height in points.</param>
/// <param name="title">The figure's accessible name.</param>
/// <param name="description">One sentence that says what it shows: a chart's <c>Words</c>.</param>
public sealed class SvgCanvas(double width, double height, string title, string description) : ICanvas
{
    private readonly StringBuilder body = new();
    private bool hasMarks;

    /// <summary>The whole drawing area.</summary>
    public Box Box => new(0, 0, width, height);

    /// <summary>The finished drawing as an svg element.</summary>
    /// <param name="standalone">
    /// True for a file of its own, which carries its styles; false for a page, which links <see cref="SvgStyle.Css"/>.
    /// </param>
    public string ToSvg(bool standalone = false)
    {
        // The children of an img are hidden from screen readers, so a drawing with marks to read is a group.
        var role = hasMarks ? "group" : "img";
        string w = SvgText.Number(width), h = SvgText.Number(height);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"figure\" role=\"{role}\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\">"
            + $"<title>{SvgText.Escape(title)}</title><desc>{SvgText.Escape(description)}</desc>"
            + (standalone ? $"<style>{SvgText.Escape(SvgStyle.Css)}</style>" : "")
            + body + "</svg>";
    }

    /// <inheritdoc/>
    public void Line(Spot from, Spot to, Stroke stroke) =>
        body.Append($"<line x1=\"{N(from.X)}\" y1=\"{N(from.Y)}\" x2=\"{N(to.X)}\" y2=\"{N(to.Y)}\"{Paint(null, stroke)}/>");

    /// <inheritdoc/>
    public void Rectangle(Box box, Ink? fill, Stroke? stroke = null, double radius = 0) =>
        body.Append($"<rect x=\"{N(box.X)}\" y=\"{N(box.Y)}\" width=\"{N(box.Width)}\" height=\"{N(box.Height)}\"")
            .Append(radius > 0 ? $" rx=\"{N(radius)}\"" : "").Append(Paint(fill, stroke)).Append("/>");

    /// <inheritdoc/>
    public void Circle(Spot centre, double radius, Ink? fill, Stroke? stroke = null) =>
        body.Append($"<circle cx=\"{N(centre.X)}\" cy=\"{N(centre.Y)}\" r=\"{N(radius)}\"{Paint(fill, stroke)}/>");

    /// <inheritdoc/>
    public void Polyline(IReadOnlyList<Spot> spots, Stroke stroke) =>
        body.Append($"<polyline points=\"{Points(spots)}\"{Paint(null, stroke)} stroke-linejoin=\"round\" stroke-linecap=\"round\"/>");

    /// <inheritdoc/>
    public void Polygon(IReadOnlyList<Spot> spots, Ink fill) =>
        body.Append($"<polygon points=\"{Points(spots)}\"{Paint(fill, null)}/>");

    /// <inheritdoc/>
    public void Text(Spot baseline, string text, TextStyle style)
    {
        var anchor = style.Anchor switch
        {
            Anchor.Middle => " text-anchor=\"middle\"",
            Anchor.End => " text-anchor=\"end\"",
            _ => "",
        };
        var tracking = Typeface.Tracking(style.Size);
        var spacing = tracking == 0 ? "" : $" letter-spacing=\"{N(tracking)}\"";
        body.Append($"<text x=\"{N(baseline.X)}\" y=\"{N(baseline.Y)}\" font-size=\"{N(style.Size)}\"{spacing}{anchor}")
            .Append($" class=\"w{(int)style.Weight} f-{style.Ink.Name}\">{SvgText.Escape(text)}</text>");
    }

    /// <inheritdoc/>
    public void Mark(string words, Action draw)
    {
        hasMarks = true;
        var escaped = SvgText.Escape(words);
        body.Append($"<g class=\"mark\" role=\"img\" aria-label=\"{escaped}\"><title>{escaped}</title>");
        draw();
        body.Append("</g>");
    }

    private static string N(double value) => SvgText.Number(value);

    private static string Points(IReadOnlyList<Spot> spots) =>
        string.Join(' ', spots.Select(spot => $"{N(spot.X)},{N(spot.Y)}"));

    private static string Paint(Ink? fill, Stroke? stroke)
    {
        var classes = string.Join(' ', new[]
        {
            fill is null ? "f-none" : $"f-{fill.Name}",
            stroke is null ? "" : $"s-{stroke.Ink.Name}",
        }).TrimEnd();
        var paint = $" class=\"{classes}\"";
        if (stroke is not null)
        {
            paint += $" stroke-width=\"{N(stroke.Width)}\"";
            if (stroke.Dash is { Count: > 0 } dash)
            {
                paint += $" stroke-dasharray=\"{string.Join(' ', dash.Select(N))}\"";
            }
        }

        return paint;
    }
}
