using System.Globalization;
using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Reports.Pdf;
using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Owed;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>The top of the first page: what it is, its headline, and what an official document states of itself.</summary>
internal static class Head
{
    public static void Draw(Flow flow, GuMonth month)
    {
        var page = flow.Page;
        var kind = month.Say("월간 보고서", "Monthly report");
        var about = month.Say(
            $"{MonthName.Full(month.Month, month.Language)} · {Particle.With(month.GuName)} {Dongs(month)}개 동",
            $"{MonthName.Full(month.Month, month.Language)} · {month.GuName} and its {Dongs(month)} dongs");
        using (page.Tag(StructureType.Paragraph))
        {
            var style = Letters.Body with { Weight = Weight.Bold, Ink = Ink.Accent };
            page.Canvas.Text(new Spot(Paper.Margin, 31), kind, style);
            page.Canvas.Text(
                new Spot(Paper.Margin + Typeface.Width(kind, style.Size, style.Weight) + 10, 31), about, Letters.Body with { Ink = Ink.Muted });
        }

        flow.Down(38);
        var headline = Headline.Of(month.Series["visits_done"], month.Series["discovery_linked"], month.Voice);
        flow.Document.Bookmark(1, headline, page);
        flow.Text(headline, Letters.Headline, StructureType.Heading1);
        flow.Down(2);
        flow.Text(Lead.Of(month.Delivered, month.Final, month.Voice), Letters.Lead);
        flow.Down(6);
        DrawFacts(page, new Box(Paper.Margin, flow.Y, Paper.Measure, 30), Facts(month));
        flow.Down(30 + 9);
    }

    private static string Dongs(GuMonth month) => month.Dongs["visits_done"].Count.ToString(CultureInfo.InvariantCulture);

    // The owner of the definitions has a Korean name only.
    private static (string Name, string Value)[] Facts(GuMonth month) =>
    [
        (month.Say("대상 기관", "About"), month.Say($"{month.GuName} · 센터 {Centers(month)}곳", $"{month.GuName}, {Centers(month)} centers")),
        .. month.Language == Language.Korean ? [("지표 소관", month.Metric("visits_done").Owner)] : Array.Empty<(string, string)>(),
        (month.Say("작성일", "Written"), Day(Seoul.Day(month.Order.WrittenAt))),
        (month.Say("기준일", "As of"), Day(month.Info.AsOf)),
        (month.Say("공개 여부", "Edition"), month.Protected ? month.Say("내부용 · 보호본", "Internal, protected") : month.Say("내부용 · 정확본", "Internal, exact")),
        (month.Say("상태", "Status"), month.Final ? month.Say("확정", "Final") : month.Say("잠정", "Provisional")),
    ];

    private static string Centers(GuMonth month) =>
        month.Delivered.Where(row => row.Kind == SupplierKind.Center).Select(row => row.SupplierId).Distinct().Count().ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

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
