using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Tests.Reports.Pdf;

/// <summary>Documents for the tests.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Created = new(2024, 11, 1, 7, 0, 0, TimeSpan.FromHours(9));

    public static readonly TextStyle Words = new(10, Weight.Regular, Ink.Text);

    public static PdfDocument Empty() => new("구 월간보고 (2024년 10월)", "동행 <예시>", "ko-KR", Created);

    /// <summary>One page of 200 by 100 points with a drawing on it.</summary>
    public static byte[] Page(Action<ICanvas> draw)
    {
        var document = Empty();
        draw(document.AddPage(200, 100).Canvas);
        return document.Save();
    }

    /// <summary>Two pages with every kind of structure; a table that goes on over both.</summary>
    public static byte[] Report()
    {
        var document = Empty();
        var first = document.AddPage(595.28, 841.89);
        first.Canvas.Rectangle(new(0, 0, 595.28, 6), Ink.Navy, null);
        Write(first, StructureType.Heading1, 60, "사례관리 종결 74건");
        document.Bookmark(1, "Ⅰ 개요", first, 40);
        using (first.Tag(StructureType.Paragraph))
        {
            first.Canvas.Text(new(36, 90), "위기가구 방문을", Words);
            first.Canvas.Text(new(36, 104), "마쳤다.", Words);
        }
        document.Bookmark(2, "추진실적", first, 110);
        var chart = new Box(36, 120, 200, 100);
        using (first.Figure("동별 방문 건수: 역삼1동이 412건으로 가장 많다", chart))
        {
            first.Canvas.Rectangle(chart, Ink.AccentFaint, new(Ink.Rule), 4);
            first.Canvas.Mark("역삼1동 412건", () => first.Canvas.Circle(new(100, 150), 4, Ink.Accent));
        }
        var table = document.Root.Add(StructureType.Table);
        Row(first, table, 240, StructureType.ColumnHeader, "동", "건");
        Row(first, table, 260, StructureType.RowHeader, "역삼1동", "1,412");

        var second = document.AddPage(595.28, 841.89);
        document.Bookmark(1, "Ⅱ 현황", second);
        Row(second, table, 60, StructureType.RowHeader, "역삼2동", "208");
        using (second.Link(new(36, 80, 100, 14), new Uri("https://example.org/방법(1)"), "산출 방법"))
        {
            second.Canvas.Text(new(36, 90), "산출 방법 보기", Words);
        }
        second.Canvas.Text(new(36, 800), "2 / 2", Words);
        return document.Save();
    }

    private static void Write(PdfPage page, StructureType type, double y, string text)
    {
        using (page.Tag(type))
        {
            page.Canvas.Text(new(36, y), text, Words);
        }
    }

    private static void Row(PdfPage page, StructureElement table, double y, StructureType first, string name, string value)
    {
        using (page.Tag(table))
        using (page.Tag(StructureType.Row))
        {
            page.Canvas.Line(new(36, y + 4), new(236, y + 4), new(Ink.Rule));
            Write(page, first, y, name);
            using (page.Tag(first == StructureType.ColumnHeader ? first : StructureType.Cell))
            {
                page.Canvas.Text(new(236, y), value, Words with { Anchor = Anchor.End });
            }
        }
    }
}
