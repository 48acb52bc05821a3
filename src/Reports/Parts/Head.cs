using System.Globalization;
using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Reports.Parts;

/// <summary>The top of the first page: what it is, its headline, and what an official document states of itself.</summary>
internal static class Head
{
    public static void Draw(Flow flow, PlacePeriod place, string headline)
    {
        var page = flow.Page;
        var kind = place.Kind;
        var inside = place.Inside.Count.ToString(CultureInfo.InvariantCulture);
        var about = place.Inside.Count == 0
            ? $"{place.When} · {place.Name}"
            : place.Say($"{place.When} · {Particle.With(place.Name)} {inside}개 {place.Inner}", $"{place.When} · {place.Name} and its {inside} {place.Inner}s");
        using (page.Tag(StructureType.Paragraph))
        {
            var style = Letters.Body with { Weight = Weight.Bold, Ink = Ink.Accent };
            page.Canvas.Text(new Spot(Paper.Margin, 31), kind, style);
            page.Canvas.Text(
                new Spot(Paper.Margin + Typeface.Width(kind, style.Size, style.Weight) + 10, 31), about, Letters.Body with { Ink = Ink.Muted });
        }

        flow.Down(38);
        flow.Document.Bookmark(1, headline, page);
        flow.Text(headline, Letters.Headline, StructureType.Heading1);
        flow.Down(2);
        flow.Text(Lead.Of(place.Delivered, place.ThemeSeries, place.Final, place.Voice), Letters.Lead);
        flow.Down(6);
        DrawFacts(page, new Box(Paper.Margin, flow.Y, Paper.Measure, 30), Front.Facts(place));
        flow.Down(30 + 9);
    }

    private static void DrawFacts(PdfPage page, Box box, (string Name, string Value)[] facts)
    {
        page.Canvas.Rectangle(box, Ink.Panel, radius: 4);
        var name = Letters.Note with { Size = 6.5 };
        var value = Letters.Subtitle with { Weight = Weight.SemiBold, Ink = Ink.Title };
        var widths = facts.Select(fact => Math.Max(
            Typeface.Width(fact.Name, name.Size, name.Weight), Typeface.Width(fact.Value, value.Size, value.Weight))).ToList();
        var gap = (box.Width - 20 - widths.Sum()) / (facts.Length - 1);
        var x = box.X + 10;
        for (var i = 0; i < facts.Length; i++)
        {
            using (page.Tag(StructureType.Paragraph))
            {
                page.Canvas.Text(new Spot(x, box.Y + 11.5), facts[i].Name, name);
                page.Canvas.Text(new Spot(x, box.Y + 22.5), facts[i].Value, value);
            }

            x += widths[i] + gap;
        }
    }
}
