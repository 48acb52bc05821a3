using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Pdf;
using DongHaeng.Tests.Reports.Pdf;

namespace DongHaeng.Tests.Reports.Layout;

public sealed class TableWriterTests
{
    [Fact]
    public void A_table_that_does_not_fit_goes_on_over_pages_below_its_head_again()
    {
        using var pdf = new PdfReader(Written(Rows(150)));
        var lines = pdf.Text().Split('\n');

        lines.Count(line => line.StartsWith("동이름", StringComparison.Ordinal)).ShouldBe(3);
        Enumerable.Range(1, 150).ShouldAllBe(i => lines.Any(line => line.Contains($"동{i} ", StringComparison.Ordinal) || line == $"동{i}"));
    }

    [Fact]
    public void In_the_structure_it_is_one_table_with_one_head()
    {
        using var pdf = new PdfReader(Written(Rows(150)));
        var structure = pdf.Structure();

        structure.Count(line => line == "Table (block)").ShouldBe(1);
        structure.Count(line => line == "\"동이름\"").ShouldBe(1);
        structure.Count(line => line == "TR").ShouldBe(152); // two tiers of the head
    }

    [Fact]
    public void A_group_stands_over_its_columns_and_a_lone_head_over_both_tiers()
    {
        using var pdf = new PdfReader(Written(Rows(1)));

        pdf.OfType("/StructElem").Where(element => element.GetProperty("/S").GetString() == "/TH")
            .Select(element => element.GetProperty("/A").ToString())
            .Where(attributes => attributes.Contains("Span", StringComparison.Ordinal))
            .Select(attributes => attributes.Contains("ColSpan", StringComparison.Ordinal) ? "columns" : "rows")
            .ShouldBe(["rows", "columns"], ignoreOrder: true);
    }

    [Fact]
    public void A_long_name_takes_lines_and_its_row_grows()
    {
        var brief = TableWriter.Height(Rows(1));
        var tall = TableWriter.Height(Rows(1, "종로1·2·3·4가동과 그 밖의 이름이 아주 긴 동주민센터 하나를 더한 곳, 그리고 이름이 그보다도 긴 동주민센터를 또 하나 더한 곳"));

        tall.ShouldBeGreaterThan(brief + 8);
    }

    [Fact]
    public void Sentences_that_do_not_fit_go_on_to_the_next_page()
    {
        var flow = Empty();
        Bullets.Draw(flow, Enumerable.Range(1, 80).Select(i => $"{i}번째 문장입니다."), "○", Letters.Body);
        flow.Close("발");

        flow.Pages.ShouldBe(2);
        using var pdf = new PdfReader(flow.Document.Save());
        pdf.Text().ShouldContain("80번째 문장입니다.");
        pdf.Text().ShouldContain("2 / 2");
    }

    private static Flow Empty() => new(new PdfDocument("표", "시험", "ko-KR", DateTimeOffset.UnixEpoch), "이어짐");

    private static Table Rows(int count, string? name = null) => new("동별", "(단위: 건)",
    [
        new TableColumn("동이름", 2, Anchor.Start),
        new TableColumn("건수", 1, Group: "방문"),
        new TableColumn("증감", 1, Group: "방문"),
    ],
    [.. Enumerable.Range(1, count).Select(i => new TableCell[] { new(name ?? $"동{i}"), new($"{i}"), new("+1") })]);

    private static byte[] Written(Table table)
    {
        var flow = Empty();
        TableWriter.Write(flow, table);
        flow.Close("발");
        return flow.Document.Save();
    }
}
