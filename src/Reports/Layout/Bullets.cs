using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Reports.Layout;

/// <summary>Sentences behind a mark such as ○, their lines hanging.</summary>
public static class Bullets
{
    private const double Indent = 12;
    private const double Gap = 2.5;

    /// <summary>The height of the sentences set to a width.</summary>
    public static double Height(IEnumerable<string> sentences, double width, TextStyle style) =>
        sentences.Sum(sentence => Paragraph.Height(sentence, width - Indent, style) + Gap);

    /// <summary>Sets the sentences below a point and returns their height.</summary>
    public static double Draw(PdfPage page, Spot top, double width, IEnumerable<string> sentences, string mark, TextStyle style)
    {
        var y = top.Y;
        foreach (var sentence in sentences)
        {
            var baseline = y + Letters.Baseline(Letters.Leading(style) / 2, style.Size);
            page.Canvas.Text(new Spot(top.X + 1, baseline), mark, style with { Ink = Ink.Accent, Weight = Weight.Bold });
            y += Paragraph.Draw(page, new Spot(top.X + Indent, y), width - Indent, sentence, style) + Gap;
        }

        return y - top.Y;
    }

    /// <summary>Sets the sentences over the measure of a flow, each on the page on which it fits.</summary>
    public static void Draw(Flow flow, IEnumerable<string> sentences, string mark, TextStyle style)
    {
        foreach (var sentence in sentences)
        {
            flow.Need(Height([sentence], Paper.Measure, style));
            flow.Down(Draw(flow.Page, new Spot(Paper.Margin, flow.Y), Paper.Measure, [sentence], mark, style));
        }
    }
}
