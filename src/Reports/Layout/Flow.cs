using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Reports.Layout;

/// <summary>A document that is filled from top to bottom and goes on to a new page where something does not fit.</summary>
public sealed class Flow
{
    private const double AboveSection = 11;
    private const double BelowSection = 3;
    private readonly PdfDocument document;
    private readonly List<PdfPage> pages = [];
    private readonly List<PlacedSection> sections = [];
    private readonly string runningHead;

    /// <summary>Begins the first page at its very top.</summary>
    /// <param name="document">The document to fill.</param>
    /// <param name="runningHead">What stands above the content of every page but the first.</param>
    public Flow(PdfDocument document, string runningHead)
    {
        (this.document, this.runningHead) = (document, runningHead);
        AddPage();
        Y = 0;
    }

    /// <summary>The height of a section's title with the room around it.</summary>
    public static double SectionHeight => AboveSection + Letters.Leading(Letters.Section) + BelowSection;

    /// <summary>The document.</summary>
    public PdfDocument Document => document;

    /// <summary>The page that is being filled.</summary>
    public PdfPage Page => pages[^1];

    /// <summary>The words below a table that say from where its figures come; null for none.</summary>
    public Func<Table, string>? CodeOf { get; init; }

    /// <summary>How many pages there are so far.</summary>
    public int Pages => pages.Count;

    /// <summary>The sections so far, with their pages.</summary>
    public IReadOnlyList<PlacedSection> Sections => sections;

    /// <summary>How far down the page is full.</summary>
    public double Y { get; private set; }

    /// <summary>The room that is left on the page.</summary>
    public double Room => Paper.Bottom - Y;

    /// <summary>Leaves room or steps over what was drawn.</summary>
    public void Down(double height) => Y += height;

    /// <summary>Goes on to a new page unless there is this much room.</summary>
    public void Need(double height)
    {
        if (height > Room && Y > Paper.Top)
        {
            AddPage();
        }
    }

    /// <summary>Goes on to a new page unless this one is empty.</summary>
    public void Break()
    {
        if (Y > Paper.Top)
        {
            AddPage();
        }
    }

    /// <summary>Sets a text over the measure.</summary>
    public void Text(string text, TextStyle style, StructureType type = StructureType.Paragraph)
    {
        Need(Paragraph.Height(text, Paper.Measure, style));
        Y += Paragraph.Draw(Page, new Spot(Paper.Margin, Y), Paper.Measure, text, style, type);
    }

    /// <summary>A section's title with its bookmark; it stays on the page of what follows.</summary>
    /// <param name="title">Its words.</param>
    /// <param name="following">The height of what must stand below it on the same page.</param>
    public void Section(string title, double following)
    {
        Need(SectionHeight + following);
        if (Y > Paper.Top)
        {
            Y += AboveSection;
        }

        document.Bookmark(2, title, Page, Y);
        var placed = new PlacedSection(sections.Count, title, pages.Count);
        sections.Add(placed);
        document.Anchor(placed.Anchor, Page, Y);
        Y += Paragraph.Draw(Page, new Spot(Paper.Margin, Y), Paper.Measure, title, Letters.Section, StructureType.Heading2) + BelowSection;
    }

    /// <summary>Writes the foot of every page, now that their number is known.</summary>
    /// <param name="foot">The words at the left.</param>
    public void Close(string foot)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            const double line = Paper.Bottom + 12;
            var canvas = pages[i].Canvas;
            canvas.Line(new Spot(Paper.Margin, line), new Spot(Paper.Width - Paper.Margin, line), new Stroke(Ink.Rule, 0.6));
            canvas.Text(new Spot(Paper.Margin, line + 13), foot, Letters.Note);
            canvas.Text(
                new Spot(Paper.Width - Paper.Margin, line + 13),
                FormattableString.Invariant($"{i + 1} / {pages.Count}"),
                Letters.Note with { Anchor = Anchor.End, Weight = Weight.SemiBold, Ink = Ink.Text });
        }
    }

    private void AddPage()
    {
        pages.Add(document.AddPage(Paper.Width, Paper.Height));
        Page.Canvas.Rectangle(new Box(0, 0, Paper.Width, 6), Ink.Navy);
        if (pages.Count > 1)
        {
            Page.Canvas.Text(new Spot(Paper.Margin, 28), runningHead, Letters.Subtitle);
        }

        Y = Paper.Top;
    }
}
