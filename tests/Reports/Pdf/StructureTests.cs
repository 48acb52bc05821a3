using DongHaeng.Reports.Pdf;

namespace DongHaeng.Tests.Reports.Pdf;

public sealed class StructureTests
{
    [Fact]
    public void The_text_comes_back_in_reading_order()
    {
        using var pdf = new PdfReader(Sample.Report());
        var text = pdf.Text();
        string[] words = ["사례관리 종결 74건", "위기가구 방문을", "마쳤다.", "역삼1동", "1,412", "역삼2동", "208", "산출 방법 보기"];

        words.Select(word => text.IndexOf(word, StringComparison.Ordinal)).ShouldAllBe(at => at >= 0);
        words.Select(word => text.IndexOf(word, StringComparison.Ordinal)).ShouldBeInOrder();
    }

    [Fact]
    public void The_tree_has_headings_text_a_figure_a_link_and_one_table_over_two_pages()
    {
        using var pdf = new PdfReader(Sample.Report());

        pdf.Structure().ShouldBe(
        [
            "Document",
            "H1 (block)", "\"사례관리 종결 74건\"",
            "P (block)", "\"위기가구 방문을 마쳤다.\"",
            "Figure:", "/Placement /Block", "/BBox [36 621.89 236 721.89]",
            "Table (block)",
            "TR", "TH:", "/Scope /Column", "\"동\"", "TH:", "/Scope /Column", "\"건\"",
            "TR", "TH:", "/Scope /Row", "\"역삼1동\"", "TD", "\"1,412\"",
            "TR", "TH:", "/Scope /Row", "\"역삼2동\"", "TD", "\"208\"",
            "Link (inline)", "\"산출 방법 보기\"",
        ]);
    }

    [Fact]
    public void A_figure_is_described_in_words()
    {
        using var pdf = new PdfReader(Sample.Report());

        pdf.OfType("/StructElem").Single(element => element.GetProperty("/S").GetString() == "/Figure")
            .GetProperty("/Alt").GetString().ShouldBe("u:동별 방문 건수: 역삼1동이 412건으로 가장 많다");
    }

    [Fact]
    public void A_link_has_an_address_words_and_a_place_in_the_tree()
    {
        using var pdf = new PdfReader(Sample.Report());
        var link = pdf.OfType("/Annot").Single();
        var numbers = pdf.Objects()[$"obj:{pdf.OfType("/StructTreeRoot").Single().GetProperty("/ParentTree").GetString()}"]
            .GetProperty("value").GetProperty("/Nums").EnumerateArray().ToList();
        var key = numbers.FindIndex(entry => entry.ValueKind == System.Text.Json.JsonValueKind.Number
            && entry.GetInt32() == link.GetProperty("/StructParent").GetInt32());
        var element = pdf.Objects()[$"obj:{numbers[key + 1].GetString()}"].GetProperty("value");

        link.GetProperty("/A").GetProperty("/URI").GetString().ShouldBe("u:https://example.org/%EB%B0%A9%EB%B2%95(1)");
        link.GetProperty("/Contents").GetString().ShouldBe("u:산출 방법");
        link.GetProperty("/Rect").EnumerateArray().Select(side => side.GetDouble()).ShouldBe([36, 747.89, 136, 761.89]);
        element.GetProperty("/S").GetString().ShouldBe("/Link");
    }

    [Fact]
    public void A_tag_in_a_tag_is_a_part_of_it_and_what_follows_belongs_to_the_outer_one_again()
    {
        var document = Sample.Empty();
        var page = document.AddPage(300, 100);
        using (page.Tag(StructureType.Paragraph))
        {
            page.Canvas.Text(new(10, 20), "앞", Sample.Words);
            using (page.Link(new(30, 10, 20, 12), new Uri("https://example.org"), "안내"))
            {
                page.Canvas.Text(new(30, 20), "가운데", Sample.Words);
            }
            page.Canvas.Text(new(80, 20), "뒤", Sample.Words);
        }
        using var pdf = new PdfReader(document.Save());

        pdf.Structure().ShouldBe(
            ["Document", "P (block)", "\"앞\"", "Link (inline)", "\"가운데\"", "\"뒤\""]);
    }

    [Fact]
    public void A_tag_left_open_or_closed_out_of_turn_is_refused()
    {
        var document = Sample.Empty();
        var page = document.AddPage(10, 10);
        var outer = page.Tag(StructureType.Paragraph);
        page.Tag(StructureType.Heading2);

        Should.Throw<InvalidOperationException>(document.Save).Message.ShouldContain("Heading2 is still open");
        Should.Throw<InvalidOperationException>(outer.Dispose).Message.ShouldContain("out of turn");
    }
}
