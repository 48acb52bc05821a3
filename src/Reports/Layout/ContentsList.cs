using System.Globalization;
using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Reports.Layout;

/// <summary>The list of a document's sections with their pages; each line leads to its section.</summary>
public static class ContentsList
{
    private const double Row = 19;
    private const double NumberWidth = 24;
    private const double Gap = 6;

    /// <summary>Sets it on a page of its own.</summary>
    /// <param name="flow">Where.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="sections">The sections.</param>
    /// <param name="leads">Where a line leads, in words, from its title and page.</param>
    public static void Draw(Flow flow, string title, IReadOnlyList<PlacedSection> sections, Func<string, string, string> leads)
    {
        flow.Break();
        flow.Text(title, Letters.Section, StructureType.Heading2);
        flow.Down(6);
        var list = flow.Document.Root.Add(StructureType.Contents);
        foreach (var section in sections)
        {
            flow.Need(Row);
            Line(flow, list, section, leads);
            flow.Down(Row);
        }
    }

    private static void Line(Flow flow, StructureElement list, PlacedSection section, Func<string, string, string> leads)
    {
        var (page, style) = (flow.Page, Letters.Body with { Size = 9.5 });
        var number = section.Page.ToString(CultureInfo.InvariantCulture);
        var baseline = flow.Y + Letters.Baseline(Row / 2, style.Size);
        var right = Paper.Width - Paper.Margin;
        using (page.Tag(list.Add(StructureType.ContentsLine)))
        {
            using (page.LinkTo(new Box(Paper.Margin, flow.Y, Paper.Measure, Row), section.Anchor, leads(section.Title, number)))
            {
                page.Canvas.Text(new Spot(Paper.Margin, baseline), section.Title, style);
                page.Canvas.Text(new Spot(right, baseline), number, style with { Anchor = Anchor.End, Weight = Weight.SemiBold });
            }

            // A thin line leads the eye; for screen readers it is decoration.
            var left = Paper.Margin + Typeface.Width(section.Title, style.Size, style.Weight) + Gap;
            page.Canvas.Line(new Spot(left, baseline - 2.5), new Spot(right - NumberWidth, baseline - 2.5), new Stroke(Ink.Rule, 0.5));
        }
    }
}
