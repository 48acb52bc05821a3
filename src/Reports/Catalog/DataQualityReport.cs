using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Reports.Parts;
using DongHaeng.Reports.Parts.Quality;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>What a gu's centers owed and sent in a month, what was set aside and why, and what is to be done.</summary>
public static class DataQualityReport
{
    private static readonly Subject Subject = new("data_quality", new Bilingual("자료 품질 보고서", "Data quality report"), [Level.Gu], Grain.Month, ["visits_done"]);

    /// <summary>What the catalog lists.</summary>
    public static Report Declaration { get; } = new(
        Subject.Report, Subject.Title, Subject.Levels, Subject.Grain, (gu, month) => $"gu/{gu.Code}?period={month}", (reader, order) =>
        {
            var gu = PlaceReading.Read(reader, order, Subject);
            return Front.Document(gu, Sections(gu, SetAside.Read(reader, gu)), QualityWords.Headline(gu), QualityCards.Of(gu));
        });

    private static IReadOnlyList<Section> Sections(PlacePeriod gu, IReadOnlyList<SetAside> reasons) =>
    [
        new(gu.Say("개요", "Overview"), [Sentences.Of(QualityWords.Overview(gu))]),
        new(gu.Say("현황", "Files"),
        [
            new Painted(flow => CollectionPart.Draw(flow, gu)) { Set = [CollectionPart.InPeriod(gu)], Height = CollectionPart.Height(gu) },
            new WideTable(SupplierTable.Of(gu), 12),
        ]),
        new(gu.Say("제외와 반려의 사유", "Why rows were set aside"), [.. SetAsideBlocks(gu, reasons)]),
        new(gu.Say("확인이 필요한 사항", "Questions"), [Sentences.Of(Questions.Of([], gu.Below, gu.Delivered, gu.Voice))]),
        new(gu.Say("앞으로의 일정", "What comes next"),
        [
            Sentences.Of([.. QualityWords.ToDo(gu), .. Agenda.Of(gu.LastMonth, gu.Final, [], gu.Voice)]),
            new Note(Notes.Source(gu), 3),
        ]),
    ];

    private static IEnumerable<Block> SetAsideBlocks(PlacePeriod gu, IReadOnlyList<SetAside> reasons) => reasons.Count == 0
        ? [Sentences.Of([gu.Say("제외된 행이 없습니다.", "No rows were set aside.")])]
        :
        [
            new WideTable(SetAsideTable.Of(gu, reasons), 12),
            new Sentences([.. reasons.Select(reason => reason.Advice(gu.Language))], "–", Letters.Body),
        ];
}
