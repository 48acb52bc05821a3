using System.Globalization;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;

namespace DongHaeng.Reports.Releasing;

/// <summary>A report with what its edition says of itself: what it lacks and the supervisor's comment first, what changed at the end.</summary>
public static class ReleasedDocument
{
    /// <summary>The document; the same one where there is nothing to say.</summary>
    public static ReportDocument With(this ReportDocument report, ReleaseNote note)
    {
        var language = report.Language;
        var said = Said(note, language);
        return said.Count == 0 && note.Changed.Count == 0 ? report : report with
        {
            Sections = [.. said, .. report.Sections, .. note.Changed.Count == 0 ? Array.Empty<Section>() : [Changes(note, language)]],
            Provenance = report.Provenance with { Order = string.Create(CultureInfo.InvariantCulture, $"{report.Provenance.Order} {note.Edition}") },
            Facts = [.. report.Facts, (language.Say("판", "Edition"), Number(note.Edition, language))],
        };
    }

    private static IReadOnlyList<Section> Said(ReleaseNote note, Language language)
    {
        var lines = LackingWords.Sentences(note.Lacks, language).ToList();
        if (note.Changed.Count > 0)
        {
            lines.Insert(0, language.Say(
                $"정정 {Number(note.Edition, language)}입니다. 앞의 판에서 수치 {note.Changed.Count}개가 바뀌었으며, 바뀐 내용은 마지막 쪽에 있습니다.",
                $"This is the corrected {Number(note.Edition, language)}. {note.Changed.Count} of its figures differ from the edition before; the last page lists them."));
        }

        return
        [
            .. lines.Count == 0 ? Array.Empty<Section>() : [new Section(language.Say("알림", "Please note"), [Sentences.Of(lines)])],
            .. note.Comment == null ? Array.Empty<Section>() : [new Section(
                language.Say($"담당자 의견 ({note.CommentBy})", $"Comment by {note.CommentBy}"), [Sentences.Of([.. note.Comment.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)])])],
        ];
    }

    private static Section Changes(ReleaseNote note, Language language) => new(language.Say("정정 내용", "What changed"),
    [
        new WideTable(new Table(
            language.Say("앞의 판과 달라진 수치", "Figures that differ from the edition before"), "",
            [
                new(language.Say("표", "Table"), 3, Figures.Canvas.Anchor.Start),
                new(language.Say("항목", "Row"), 2, Figures.Canvas.Anchor.Start),
                new(language.Say("구분", "Column"), 2, Figures.Canvas.Anchor.Start),
                new(language.Say("앞의 판", "Before"), 1),
                new(language.Say("이번 판", "Now"), 1),
            ],
            [.. note.Changed.Select(change => (IReadOnlyList<TableCell>)[new(change.Table), new(change.Row), new(change.Column), new(change.Was), new(change.Is)])])),
    ])
    {
        OwnPage = true, Annexed = true,
    };

    private static string Number(int edition, Language language) =>
        language.Say($"제{edition.ToString(CultureInfo.InvariantCulture)}판", $"edition {edition.ToString(CultureInfo.InvariantCulture)}");
}
