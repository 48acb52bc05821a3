using DongHaeng.Figures.Canvas;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;

namespace DongHaeng.Reports.Parts;

/// <summary>What comes after the figures: questions, what comes next, and how the figures were made.</summary>
internal static class Ending
{
    private static readonly TextStyle Small = Letters.Note with { Ink = Ink.Text };

    /// <summary>The sections that every report ends with.</summary>
    public static IReadOnlyList<Section> Of(PlacePeriod place) =>
    [
        new(place.Say("확인이 필요한 사항", "Questions"), [Sentences.Of(Raised(place))]),
        new(place.Say("앞으로의 일정", "What comes next"), [Sentences.Of(Next(place))]),
        Annex(place),
    ];

    /// <summary>Data and method.</summary>
    public static Section Annex(PlacePeriod place) => new(place.Say("붙임 · 자료와 산출 방법", "Annex: data and method"),
    [
        .. CollectionPart.Shown(place)
            ? [new Painted(flow => CollectionPart.Draw(flow, place)) { Set = [CollectionPart.InPeriod(place)], Height = CollectionPart.Height(place) }]
            : Array.Empty<Block>(),
        new Sentences(Notes.Defined(place), "–", Small),
        new Note(Notes.Rules(place), 3),
        new Note(Notes.Source(place)),
    ])
    {
        Annexed = true,
    };

    /// <summary>The room that the end takes where it is not broken.</summary>
    public static double Height(PlacePeriod place) =>
        (3 * Flow.SectionHeight)
        + Bullets.Height([.. Raised(place), .. Next(place)], Paper.Measure, Letters.Body)
        + CollectionPart.Height(place)
        + Bullets.Height(Notes.Defined(place), Paper.Measure, Small)
        + Paragraph.Height(Notes.Rules(place), Paper.Measure, Letters.Note)
        + Paragraph.Height(Notes.Source(place), Paper.Measure, Letters.Note) + 3;

    private static IReadOnlyList<string> Raised(PlacePeriod place) =>
        Questions.Of(place.ThemeSeries, place.Below, place.Delivered, place.Voice);

    private static IReadOnlyList<string> Next(PlacePeriod place) => Agenda.Of(place.LastMonth, place.Final, place.ThemeSeries, place.Voice);
}
