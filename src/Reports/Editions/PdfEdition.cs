using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Reports.Editions;

/// <summary>A report as a PDF.</summary>
public static class PdfEdition
{
    /// <summary>Its bytes; of the same document always the same.</summary>
    public static byte[] Of(ReportDocument report)
    {
        var korean = report.Language == Language.Korean;
        var document = new PdfDocument(report.Title, korean ? "동행" : "DongHaeng", korean ? "ko-KR" : "en", report.WrittenAt);
        var flow = new Flow(document, report.Title) { CodeOf = table => $"{(korean ? "출처코드" : "code")} {report.Provenance.Code(table)}" };
        report.Opening(flow);
        foreach (var section in report.Sections)
        {
            if (section.OwnPage)
            {
                flow.Break();
            }

            flow.Section(section.Title, section.Blocks.Count == 0 ? 0 : section.Blocks[0].Least);
            foreach (var block in section.Blocks)
            {
                block.Draw(flow);
            }
        }

        flow.Close(report.Foot);
        return document.Save();
    }
}
