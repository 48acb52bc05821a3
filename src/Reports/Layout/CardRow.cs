using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Type;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Reports.Layout;

/// <summary>Cards of equal width side by side.</summary>
public static class CardRow
{
    private const double Gap = 7;
    private const double Inset = 9;
    private const double CourseHeight = 17;
    private static readonly TextStyle Name = new(7.5, Weight.SemiBold, Ink.Text);
    private static readonly TextStyle Value = new(19, Weight.Bold, Ink.Title);
    private static readonly TextStyle Unit = new(8.5, Weight.Medium, Ink.Text);
    private static readonly TextStyle Line = new(7, Weight.Regular, Ink.Muted);

    /// <summary>The height of the row.</summary>
    public static double Height(IReadOnlyList<Card> cards) =>
        (2 * Inset) + (NameLines(cards) * Letters.Leading(Name)) + 25 + (cards.Max(card => Lines(card, Width(cards)).Count) * Letters.Leading(Line)) + 4 + CourseHeight;

    /// <summary>Draws the cards over the measure below a height.</summary>
    public static void Draw(PdfPage page, double top, IReadOnlyList<Card> cards, Look look)
    {
        var width = Width(cards);
        for (var i = 0; i < cards.Count; i++)
        {
            Draw(page, new Box(Paper.Margin + (i * (width + Gap)), top, width, Height(cards)), cards[i], NameLines(cards), look);
        }
    }

    private static int NameLines(IReadOnlyList<Card> cards) => cards.Max(card => Names(card, Width(cards)).Count);

    private static double Width(IReadOnlyList<Card> cards) => (Paper.Measure - (Gap * (cards.Count - 1))) / cards.Count;

    private static IReadOnlyList<string> Names(Card card, double width) =>
        TextLines.Break(card.Name, width - (2 * Inset), Name.Size, Name.Weight);

    private static IReadOnlyList<CardLine> Lines(Card card, double width) =>
    [
        .. card.Lines.SelectMany(line => TextLines.Break(line.Text, width - (2 * Inset), Line.Size, line.Weight).Select(text => line with { Text = text })),
    ];

    private static void Draw(PdfPage page, Box box, Card card, int nameLines, Look look)
    {
        page.Canvas.Rectangle(box, Ink.Paper, new Stroke(Ink.Rule, 0.8), radius: 5);
        page.Canvas.Rectangle(new Box(box.X - 0.4, box.Y + 11, 2.2, 16), card.Ink, radius: 1.1);
        var inner = box.Inset(Inset, Inset, Inset, Inset);
        var names = Names(card, box.Width);
        using (page.Tag(StructureType.Paragraph))
        {
            // A short name stands in the middle of the room that the longest needs.
            var y = inner.Y + ((nameLines - names.Count) * Letters.Leading(Name) / 2);
            foreach (var line in names)
            {
                page.Canvas.Text(new Spot(inner.X, y + Letters.Baseline(Letters.Leading(Name) / 2, Name.Size)), line, Name);
                y += Letters.Leading(Name);
            }

            DrawValue(page.Canvas, inner, inner.Y + (nameLines * Letters.Leading(Name)) + 19, card);
            y = inner.Y + (nameLines * Letters.Leading(Name)) + 25;
            foreach (var line in Lines(card, box.Width))
            {
                page.Canvas.Text(
                    new Spot(inner.X, y + Letters.Baseline(Letters.Leading(Line) / 2, Line.Size)),
                    line.Text,
                    Line with { Weight = line.Weight, Ink = line.Ink });
                y += Letters.Leading(Line);
            }
        }

        var course = new Box(inner.X, inner.Bottom - CourseHeight, inner.Width, CourseHeight);
        using (page.Figure(card.Course.Words(look.Language), course))
        {
            card.Course.Draw(page.Canvas, course, look);
        }
    }

    private static void DrawValue(ICanvas canvas, Box inner, double baseline, Card card)
    {
        // A word in place of a figure is smaller, so that it is not taken for one.
        var style = char.IsAsciiDigit(card.Value[^1]) ? Value : Value with { Size = 11, Weight = Weight.SemiBold, Ink = Ink.Muted };
        canvas.Text(new Spot(inner.X, baseline), card.Value, style);
        if (card.Unit.Length > 0)
        {
            canvas.Text(new Spot(inner.X + Typeface.Width(card.Value, style.Size, style.Weight) + 2.5, baseline), card.Unit, Unit);
        }
    }
}
