using System.Text;
using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Tests.Reports.Pdf;

public sealed class DocumentTests
{
    [Fact]
    public void The_file_is_sound()
    {
        using var pdf = new PdfReader(Sample.Report());

        pdf.Check().ShouldContain("No syntax or stream encoding errors found");
    }

    [Fact]
    public void The_same_document_has_the_same_bytes() => Sample.Report().ShouldBe(Sample.Report());

    [Fact]
    public void Another_text_has_another_id()
    {
        byte[][] files = [Sample.Page(page => page.Text(new(9, 9), "가", Sample.Words)), Sample.Page(page => page.Text(new(9, 9), "나", Sample.Words))];

        files.Select(file => Encoding.Latin1.GetString(file).Split("/ID [<")[1][..32]).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void Title_author_date_and_size_can_be_read_back()
    {
        using var pdf = new PdfReader(Sample.Report());
        var info = pdf.Info();

        info.ShouldMatch(@"Title:\s+구 월간보고 \(2024년 10월\)");
        info.ShouldMatch(@"Author:\s+동행 <예시>");
        info.ShouldMatch(@"Pages:\s+2");
        info.ShouldMatch(@"Page size:\s+595.28 x 841.89 pts \(A4\)");
        info.ShouldMatch(@"Tagged:\s+yes");
        info.ShouldMatch(@"PDF version:\s+1.7");
        pdf.OfType("/Catalog").Single().GetProperty("/Lang").GetString().ShouldBe("u:ko-KR");
    }

    [Fact]
    public void The_metadata_lie_open_in_the_file_and_claim_no_conformance()
    {
        var file = Encoding.UTF8.GetString(Sample.Report());

        file.ShouldContain("<rdf:li xml:lang=\"x-default\">구 월간보고 (2024년 10월)</rdf:li>");
        file.ShouldContain("<rdf:li>동행 &lt;예시&gt;</rdf:li>");
        file.ShouldContain("<xmp:CreateDate>2024-11-01T07:00:00+09:00</xmp:CreateDate>");
        file.ShouldNotContain("pdfaid");
        file.ShouldNotContain("pdfuaid");
    }

    [Fact]
    public void The_colours_are_said_to_be_srgb()
    {
        using var pdf = new PdfReader(Sample.Report());
        var profile = pdf.Stream(pdf.OfType("/Catalog").Single().GetProperty("/OutputIntents")[0].GetProperty("/DestOutputProfile"));

        Encoding.ASCII.GetString(profile, 12, 12).ShouldBe("mntrRGB XYZ ");
        Encoding.ASCII.GetString(profile, 36, 4).ShouldBe("acsp");
        (profile[0] << 24 | profile[1] << 16 | profile[2] << 8 | profile[3]).ShouldBe(profile.Length);
    }

    [Fact]
    public void Bookmarks_lie_under_the_last_one_of_a_smaller_level()
    {
        using var pdf = new PdfReader(Sample.Report());
        var objects = pdf.Objects();
        var root = pdf.OfType("/Outlines").Single();
        var first = objects[$"obj:{root.GetProperty("/First").GetString()}"].GetProperty("value");
        var last = objects[$"obj:{root.GetProperty("/Last").GetString()}"].GetProperty("value");
        var child = objects[$"obj:{first.GetProperty("/First").GetString()}"].GetProperty("value");

        root.GetProperty("/Count").GetInt32().ShouldBe(3);
        first.GetProperty("/Title").GetString().ShouldBe("u:Ⅰ 개요");
        first.GetProperty("/Next").GetString().ShouldBe(root.GetProperty("/Last").GetString());
        last.GetProperty("/Title").GetString().ShouldBe("u:Ⅱ 현황");
        child.GetProperty("/Title").GetString().ShouldBe("u:추진실적");
        child.GetProperty("/Dest")[3].GetDouble().ShouldBe(841.89 - 110, 0.001);
    }

    [Fact]
    public void A_document_without_a_page_and_one_saved_twice_are_refused()
    {
        Should.Throw<InvalidOperationException>(() => Sample.Empty().Save()).Message.ShouldContain("no page");
        var document = Sample.Empty();
        document.AddPage(10, 10);
        document.Save();

        Should.Throw<InvalidOperationException>(document.Save).Message.ShouldContain("saved before");
    }

    [Fact]
    public void A_coordinate_that_is_no_number_is_refused_with_the_likely_cause() =>
        Should.Throw<ArgumentException>(() => Sample.Page(page => page.Line(new(0, double.NaN), new(1, 1), new(Ink.Rule))))
            .Message.ShouldContain("scale");
}
