using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Pdf;

namespace DongHaeng.Reports.Editions;

/// <summary>A report as a PDF.</summary>
public static class PdfEdition
{
    private const double Scrap = 0.2;
    private const int Long = 8; // pages from which on nobody finds a place by turning them

    /// <summary>Its bytes; of the same document always the same.</summary>
    public static byte[] Of(ReportDocument report)
    {
        var set = Set(report, []);
        if (set.Last < Scrap && set.Begun == set.Pages - 1 && set.Pages > 2)
        {
            // Where a section leaves a scrap of itself on a last page, it goes there whole: a nearly empty page looks like a mistake.
            report = report with { Sections = [.. report.Sections.SkipLast(1), report.Sections[^1] with { OwnPage = true }] };
            set = Set(report, []);
        }

        // On which page a section begins is known when all is set: the pages of one setting are printed in the next, until they hold.
        IReadOnlyList<PlacedSection> told = [];
        while (set.Pages >= Long && !set.Sections.SequenceEqual(told))
        {
            told = set.Sections;
            set = Set(report, told);
        }

        return set.Bytes;
    }

    /// <param name="report">The report.</param>
    /// <param name="told">What its list of contents tells; none for a report without one.</param>
    private static Setting Set(ReportDocument report, IReadOnlyList<PlacedSection> told)
    {
        var korean = report.Language == Language.Korean;
        var document = new PdfDocument(report.Title, korean ? "동행" : "DongHaeng", korean ? "ko-KR" : "en", report.WrittenAt);
        var flow = new Flow(document, report.Title) { CodeOf = table => $"{(korean ? "출처코드" : "code")} {report.Provenance.Code(table)}" };
        report.Opening(flow);
        // The first page is for who has a minute; the list stands behind it.
        var behind = told.FirstOrDefault(section => section.Page > 1)?.Number;
        foreach (var section in report.Sections)
        {
            if (flow.Sections.Count == behind)
            {
                ContentsList.Draw(flow, korean ? "차례" : "Contents", told, (title, page) => korean ? $"{title}, {page}쪽" : $"{title}, page {page}");
                flow.Break();
            }

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

        var last = (flow.Y - Paper.Top) / (Paper.Bottom - Paper.Top);
        flow.Close(report.Foot);
        return new(document.Save(), flow.Pages, last, flow.Sections.Count == 0 ? 1 : flow.Sections[^1].Page, flow.Sections);
    }

    /// <param name="Bytes">The PDF.</param>
    /// <param name="Pages">How many pages it has.</param>
    /// <param name="Last">How far the last is full, from 0 to 1.</param>
    /// <param name="Begun">The page on which the last section begins.</param>
    /// <param name="Sections">The sections with their pages.</param>
    private sealed record Setting(byte[] Bytes, int Pages, double Last, int Begun, IReadOnlyList<PlacedSection> Sections);
}
