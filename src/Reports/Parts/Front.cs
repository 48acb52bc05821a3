using System.Globalization;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse;

namespace DongHaeng.Reports.Parts;

/// <summary>A report with its first page's head and cards, around the sections that are its own.</summary>
internal static class Front
{
    /// <summary>The document; its cards are those of its themes where it has no others.</summary>
    public static ReportDocument Document(PlacePeriod place, IReadOnlyList<Section> sections, string? headline = null, IReadOnlyList<Card>? cards = null)
    {
        var title = $"{place.Name} {place.Kind}, {place.When}";
        return new ReportDocument(title, place.Language, place.Order.WrittenAt, flow => Draw(flow, place, headline ?? Narrative.Headline.Of(place.ThemeSeries[0], place.ThemeSeries.ElementAtOrDefault(1) ?? place.ThemeSeries[0], place.Voice), cards ?? Cards.Of(place)), Numbered(sections), Notes.Foot(place))
        {
            Provenance = new Provenance(place.Info.Id, string.Join(' ', place.Subject.Report, place.Place.Id, PeriodName.Key(place.Period, place.Grain), place.Order.Door, place.Language)),
            Facts = [.. Facts(place).Prepend((place.Say("기간", "Period"), place.When))],
        };
    }

    /// <summary>The sections of the report itself are numbered in their order, as an official document's are; what is annexed has a name of its own.</summary>
    private static IReadOnlyList<Section> Numbered(IReadOnlyList<Section> sections)
    {
        var own = sections.Where(section => !section.Annexed && !section.Appended).ToList();
        return [.. sections.Select(section => own.IndexOf(section) is >= 0 and var at ? section with { Title = $"{(char)('Ⅰ' + at)} {section.Title}" } : section)];
    }

    private static void Draw(Flow flow, PlacePeriod place, string headline, IReadOnlyList<Card> cards)
    {
        Head.Draw(flow, place, headline);
        CardRow.Draw(flow.Page, flow.Y, cards, Figures.Charts.Look.Print(place.Language));
        flow.Down(CardRow.Height(cards));
    }

    /// <summary>What an official document states of itself. The owner of the definitions has a Korean name only.</summary>
    public static (string Name, string Value)[] Facts(PlacePeriod place) =>
    [
        (place.Say("대상 기관", "About"), About(place)),
        .. place.Language == Figures.Words.Language.Korean ? [("지표 소관", place.ThemeSeries[0].Metric.Owner)] : Array.Empty<(string, string)>(),
        (place.Say("작성일", "Written"), Day(Seoul.Day(place.Order.WrittenAt))),
        (place.Say("기준일", "As of"), Day(place.Info.AsOf)),
        (place.Say("공개 여부", "Edition"), place.Protected ? place.Say("내부용 · 보호본", "Internal, protected") : place.Say("내부용 · 정확본", "Internal, exact")),
        (place.Say("상태", "Status"), place.Final ? place.Say("확정", "Final") : place.Say("잠정", "Provisional")),
    ];

    private static string About(PlacePeriod place)
    {
        var centers = place.Delivered.Where(row => row.Kind == Warehouse.Owed.SupplierKind.Center).Select(row => row.SupplierId).Distinct().Count();
        return centers == 0 ? place.Name : place.Say($"{place.Name} · 센터 {centers}곳", $"{place.Name}, {centers} centers");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
