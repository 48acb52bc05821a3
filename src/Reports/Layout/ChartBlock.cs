using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Reports.Layout;

/// <summary>A chart below its title and subtitle.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Subtitle">How it is to be read.</param>
/// <param name="Alternative">What can be seen in it, in words.</param>
/// <param name="Paint">Draws it into a box.</param>
public sealed record ChartBlock(string Title, string Subtitle, string Alternative, Action<ICanvas, Box> Paint)
{
    /// <summary>The height of title and subtitle above a chart of a width.</summary>
    public double Header(double width) =>
        Paragraph.Height(Title, width, Letters.Title) + Paragraph.Height(Subtitle, width, Letters.Subtitle) + 4;

    /// <summary>Draws title, subtitle and chart into a box.</summary>
    public void Draw(PdfPage page, Box box)
    {
        var y = box.Y;
        y += Paragraph.Draw(page, new Spot(box.X, y), box.Width, Title, Letters.Title, StructureType.Heading3);
        Paragraph.Draw(page, new Spot(box.X, y), box.Width, Subtitle, Letters.Subtitle);
        var chart = box.Inset(0, Header(box.Width), 0, 0);
        using (page.Figure(Alternative, chart))
        {
            Paint(page.Canvas, chart);
        }
    }
}
