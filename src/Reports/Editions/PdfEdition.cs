using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Reports.Editions;

/// <summary>A report as a PDF.</summary>
public static class PdfEdition
{
    private const double Scrap = 0.2;

    /// <summary>Its bytes; of the same document always the same.</summary>
    public static byte[] Of(ReportDocument report)
    {
        var (bytes, pages, last, begun) = Set(report);
        // Where a section leaves a scrap of itself on a last page, it goes there whole: a nearly empty page looks like a mistake.
        return last < Scrap && begun == pages - 1 && pages > 2 ? Set(report with { Sections = [.. report.Sections.SkipLast(1), report.Sections[^1] with { OwnPage = true }] }).Bytes : bytes;
    }

    private static (byte[] Bytes, int Pages, double Last, int Begun) Set(ReportDocument report)
    {
        var korean = report.Language == Language.Korean;
        var document = new PdfDocument(report.Title, korean ? "동행" : "DongHaeng", korean ? "ko-KR" : "en", report.WrittenAt);
        var flow = new Flow(document, report.Title) { CodeOf = table => $"{(korean ? "출처코드" : "code")} {report.Provenance.Code(table)}" };
        report.Opening(flow);
        var begun = 1;
        foreach (var section in report.Sections)
        {
            if (section.OwnPage)
            {
                flow.Break();
            }

            flow.Section(section.Title, section.Blocks.Count == 0 ? 0 : section.Blocks[0].Least);
            begun = flow.Pages;
            foreach (var block in section.Blocks)
            {
                block.Draw(flow);
            }
        }

        var last = (flow.Y - Paper.Top) / (Paper.Bottom - Paper.Top);
        flow.Close(report.Foot);
        return (document.Save(), flow.Pages, last, begun);
    }
}
