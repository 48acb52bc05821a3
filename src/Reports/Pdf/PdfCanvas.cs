using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;

namespace DongHaeng.Reports.Pdf;

/// <summary>Draws on a page of a PDF.</summary>
internal sealed class PdfCanvas(ContentStream content, MarkedContent marks, PdfFonts fonts) : ICanvas
{
    // The handle length with which four Bézier curves come within 0.03 % of a circle.
    private const double Round = 0.5523;

    public void Line(Spot from, Spot to, Stroke stroke) => Polyline([from, to], stroke);

    public void Rectangle(Box box, Ink? fill, Stroke? stroke = null, double radius = 0)
    {
        if (radius <= 0)
        {
            Paint(fill, stroke, () => Trace([new(box.X, box.Y), new(box.Right, box.Y), new(box.Right, box.Bottom), new(box.X, box.Bottom)]));
            return;
        }
        Paint(fill, stroke, () => RoundedPath(box, Math.Min(radius, Math.Min(box.Width, box.Height) / 2)));
    }

    public void Circle(Spot centre, double radius, Ink? fill, Stroke? stroke = null) => Paint(fill, stroke, () =>
        RoundedPath(new Box(centre.X - radius, centre.Y - radius, 2 * radius, 2 * radius), radius));

    public void Polyline(IReadOnlyList<Spot> spots, Stroke stroke)
    {
        if (spots.Count < 2)
        {
            return;
        }
        marks.Open();
        content.Stroke(stroke);
        Trace(spots);
        content.Write("S");
    }

    public void Polygon(IReadOnlyList<Spot> spots, Ink fill)
    {
        if (spots.Count > 2)
        {
            Paint(fill, null, () => Trace(spots));
        }
    }

    public void Text(Spot baseline, string text, TextStyle style)
    {
        if (text.Length == 0)
        {
            return;
        }
        var follows = marks.OpenText();
        content.Fill(style.Ink);
        var font = fonts.Of(style.Weight);
        var start = baseline.X - style.Anchor switch
        {
            Anchor.Start => 0,
            Anchor.Middle => Typeface.Width(text, style.Size, style.Weight) / 2,
            _ => Typeface.Width(text, style.Size, style.Weight),
        };
        if (follows)
        {
            // A blank before the text: without it, readers would join the last word of one line to the next.
            start -= Typeface.Width(" ", style.Size, style.Weight);
            text = " " + text;
        }
        var complete = font.HasAll(text);
        if (!complete)
        {
            // Copying and reading aloud give the true character where the font can only show □.
            content.Write($"/Span << /ActualText {Syntax.Text(text)} >> BDC");
        }
        content.Glyphs(baseline with { X = start }, style.Weight, style.Size, font.Encode(text));
        if (!complete)
        {
            content.Write("EMC");
        }
    }

    public void Mark(string words, Action draw) => draw();

    private void Paint(Ink? fill, Stroke? stroke, Action path)
    {
        if (fill is null && stroke is null)
        {
            return;
        }
        marks.Open();
        if (fill is not null)
        {
            content.Fill(fill);
        }
        if (stroke is not null)
        {
            content.Stroke(stroke);
        }
        path();
        content.Write((fill, stroke) switch { (null, _) => "s", (_, null) => "f", _ => "b" });
    }

    private void Trace(IReadOnlyList<Spot> spots)
    {
        content.MoveTo(spots[0]);
        foreach (var spot in spots.Skip(1))
        {
            content.LineTo(spot);
        }
    }

    private void RoundedPath(Box box, double radius)
    {
        var handle = radius * (1 - Round);
        var (left, top, right, bottom) = (box.X, box.Y, box.Right, box.Bottom);
        content.MoveTo(new(left + radius, top));
        content.LineTo(new(right - radius, top));
        content.CurveTo(new(right - handle, top), new(right, top + handle), new(right, top + radius));
        content.LineTo(new(right, bottom - radius));
        content.CurveTo(new(right, bottom - handle), new(right - handle, bottom), new(right - radius, bottom));
        content.LineTo(new(left + radius, bottom));
        content.CurveTo(new(left + handle, bottom), new(left, bottom - handle), new(left, bottom - radius));
        content.LineTo(new(left, top + radius));
        content.CurveTo(new(left, top + handle), new(left + handle, top), new(left + radius, top));
    }
}
