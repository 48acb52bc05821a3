using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Reports.Layout;

/// <summary>Running text in lines.</summary>
public static class Paragraph
{
    /// <summary>The height of a text that is set to a width.</summary>
    public static double Height(string text, double width, TextStyle style) =>
        TextLines.Break(text, width, style.Size, style.Weight).Count * Letters.Leading(style);

    /// <summary>Sets a text below a point and returns its height.</summary>
    public static double Draw(
        PdfPage page, Spot top, double width, string text, TextStyle style, StructureType type = StructureType.Paragraph)
    {
        var lines = TextLines.Break(text, width, style.Size, style.Weight);
        using (page.Tag(type))
        {
            for (var i = 0; i < lines.Count; i++)
            {
                page.Canvas.Text(new Spot(top.X, Baseline(top.Y, i, style)), lines[i], style);
            }
        }

        return lines.Count * Letters.Leading(style);
    }

    private static double Baseline(double top, int line, TextStyle style)
    {
        var leading = Letters.Leading(style);
        return top + (line * leading) + Letters.Baseline(leading / 2, style.Size);
    }
}
