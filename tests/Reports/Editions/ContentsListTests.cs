using System.Text.Json;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Editions;
using DongHaeng.Tests.Reports.Catalog;
using DongHaeng.Tests.Reports.Pdf;

namespace DongHaeng.Tests.Reports.Editions;

/// <summary>A long report lists its sections behind its first page, with the pages on which they begin.</summary>
public sealed class ContentsListTests
{
    [Theory]
    [InlineData(7, false)] // the first section stands on the first page, each other on one of its own
    [InlineData(12, true)]
    public void A_report_of_eight_pages_has_it_and_a_shorter_one_does_not(int sections, bool listed)
    {
        var words = Page.Words(PdfEdition.Of(Report(sections)));
        words.Any(word => word.Text == "차례").ShouldBe(listed);
        words.Max(word => word.Page).ShouldBe(sections + (listed ? 1 : 0));
    }

    [Fact]
    public void Each_line_names_the_page_on_which_its_section_begins_and_leads_there()
    {
        var bytes = PdfEdition.Of(Report(12));
        using var pdf = new PdfReader(bytes);
        pdf.Check().ShouldContain("No syntax or stream encoding errors found");
        var words = Page.Words(bytes);
        foreach (var number in Enumerable.Range(1, 12))
        {
            var line = words.Single(word => word.Page == 2 && word.Text == $"제{number}절");
            var told = words.Single(word => word.Page == 2 && Math.Abs(word.Top - line.Top) < 1 && word.Left > 400).Text;
            words.Single(word => word.Page != 2 && word.Text == $"제{number}절").Page.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(told);
        }

        var links = pdf.OfType("/Annot").ToList();
        links.Count.ShouldBe(12);
        var names = pdf.OfType("/Catalog").Single().GetProperty("/Names").GetProperty("/Dests").GetProperty("/Names").EnumerateArray().Where(name => name.ValueKind == JsonValueKind.String).Select(name => name.GetString()).ToList();
        links.Select(link => link.GetProperty("/Dest").GetString()).ShouldBeSubsetOf(names);
        links[4].GetProperty("/Contents").GetString().ShouldBe("u:제5절, 6쪽");
        pdf.Structure().Count(part => part == "TOCI (block)" || part == "TOCI").ShouldBe(12);
        PdfEdition.Of(Report(12)).ShouldBe(bytes);
    }

    private static ReportDocument Report(int sections) => new(
        "보고서", Language.Korean, DateTimeOffset.UnixEpoch, flow => flow.Down(200),
        [.. Enumerable.Range(1, sections).Select(number => new Section($"제{number}절", [Sentences.Of(["말"])]) { OwnPage = number > 1 })],
        "꼬리말")
    {
        Provenance = new Provenance("000001", "test"),
        Facts = [],
    };
}
