using DongHaeng.Figures.Words;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>How the tables are to be read, what the figures mean, and where they come from.</summary>
internal static class Notes
{
    private const int MostDefined = 12;

    /// <summary>The signs of the tables.</summary>
    public static string Signs(PlacePeriod place)
    {
        var language = place.Language;
        List<string> notes = [place.Say("\"-\" 없음 또는 비교하지 않음", "\"-\" none or not compared")];
        if (place.Below.Values.SelectMany(rows => rows).Concat(place.Series.Values.Select(series => series.This).OfType<MetricRow>()).Any(row => !row.Complete))
        {
            notes.Add(place.Say("* 자료가 다 들어오지 않은 수치", "* not all files are in"));
        }

        if (!place.Protected)
        {
            notes.Add(place.Say($"증감은 {PeriodName.Before(place.Grain, language)} 대비", place.Grain == Grain.Month ? "change is against the month before" : $"change is against {PeriodName.Before(place.Grain, language)}"));
        }

        notes.AddRange(Redefined(place));

        notes.Add(place.Protected
            ? place.Place.Level == Level.City ? place.Say(
                $"보호본: {Amount.Few(language)}의 건수는 가리고 그것을 드러낼 수치는 \"보호\"로 표시. 서울시 수치는 따로 계산하여 자치구의 합과 다를 수 있음",
                $"Protected edition: counts of {Amount.Few(language)} are masked, and \"prot.\" stands where a figure would give one away. The city is not the sum of what is shown of its gus")
            : place.Say(
                $"보호본: 동 수치는 5 단위로 반올림, 7 이하는 가리고 그것을 드러낼 수치는 \"보호\"로 표시. 구 수치는 따로 계산하여 동의 합과 다를 수 있음",
                $"Protected edition: dongs are rounded to 5, counts of {Amount.Few(language)} are masked, and \"prot.\" stands where a figure would give one away. The gu is not the sum of rounded dongs")
            : place.Say("분모가 10 미만인 비율은 흐리게 표시하고 견주지 않음", "shares of fewer than 10 cases are grey and not compared"));
        var hidden = place.Subject.Themes.Where(id => place.Inside.Count > 0 && PlacesTable.HiddenEverywhere(place, id)).Select(id => Amount.Name(place.Metric(id), language)).ToList();
        if (hidden.Count > 0)
        {
            notes.Add(place.Say(
                $"모든 {place.Inner}에서 보호 처리되어 표에 없음: {string.Join(", ", hidden)}",
                $"protected in every {place.Inner} and left out: {string.Join(", ", hidden)}"));
        }

        if (place.Below.Any(dongs => dongs.Value.Any(row => Amount.NotReached(place.Metric(dongs.Key), row))))
        {
            notes.Add(place.Say("미도달: 절반이 아직 접촉되지 않음", "not yet: half have not been met"));
        }

        return place.Say("※ ", "Notes: ") + string.Join(" · ", notes);
    }

    // Of all that the tables hold: the period before, the same period of last year, the year so far.
    private static IEnumerable<string> Redefined(PlacePeriod place) =>
        from series in Spoken(place)
        let version = Definitions.Break(series.Metric, place.Grain, place.Period.AddYears(-1), place.Period)
        where version is not null
        select $"{(place.Language == Language.Korean ? "※ " : "")}{Phrases.Redefined(place.Language, version.Since)}, {Amount.Name(series.Metric, place.Language)}: "
            + place.Say($"{version.ChangedKo} 앞뒤는 견주지 않음", $"{version.ChangedEn}; before and after are not compared");

    /// <summary>Each metric's definition and what to beware of.</summary>
    public static IReadOnlyList<string> Defined(PlacePeriod place) =>
    [
        // Metrics that share what to beware of, as those of gifts do, share a line.
        .. Spoken(place).Select(series => series.Metric).GroupBy(metric => metric.PitfallsKo).Select(group => place.Say(
            string.Join(" ", group.Select(metric => $"{metric.Ko}({metric.UnitKo}): {Definitions.At(metric, place.Period, place.Grain).Ko}.")) + " " + group.Key,
            string.Join(" ", group.Select(metric => $"{metric.En} ({metric.UnitEn}): {Definitions.At(metric, place.Period, place.Grain).En}.")) + " " + group.First().PitfallsEn)),
    ];

    // Where a report tables everything that is known of a place, the definitions are those of what it speaks of.
    private static IEnumerable<Series> Spoken(PlacePeriod place) =>
        (place.Subject.Others.Count > MostDefined ? place.Subject.Themes : [.. place.Subject.Themes, .. place.Subject.Others]).Select(id => place.Series[id]);

    /// <summary>Rules that hold for the whole report.</summary>
    public static string Rules(PlacePeriod place) => place.Say("※ ", "Notes: ") + string.Join(" ",
    [
        place.Say(
            "평소 범위는 XmR 관리도(평균 ± 2.66 × 평균 이동범위)로, 자료가 다 들어온 6개월 이상에서만 그리고 12개월 미만이면 시험 한계로 봅니다.",
            "The usual range is an XmR chart (mean ± 2.66 × mean moving range), drawn from six complete months on and on trial below twelve."),
        place.Say(
            $"{(place.Inner == "자치구" ? "자치구는" : "동은")} 코드 순으로 놓고 순위나 판정을 매기지 않습니다. 건수는 대상과 인력에 따라 다르므로 서로 견주지 않습니다.",
            $"{(place.Place.Level == Level.City ? "Gus" : "Dongs")} stand in code order, without ranks or verdicts. Counts follow need and staffing and are not compared."),
        place.Say(
            "보고하지 않은 것은 0이 아니며, 자료가 다 들어오지 않은 달은 평소 범위와 비교에서 뺍니다.",
            "Not reported is not zero; months with files missing are left out of ranges and comparisons."),
    ]);

    /// <summary>Where the figures come from.</summary>
    public static string Source(PlacePeriod place) => place.Say(
        $"출처: {place.Name} {(place.Place.Level == Level.Dong ? "" : "각 ")}동주민센터가 제출한 {string.Join(", ", ContractCatalog.All.Select(c => place.Dataset(c.Id)))} 자료 · 공표본 {place.Info.Id}",
        $"Source: {string.Join(", ", ContractCatalog.All.Select(c => place.Dataset(c.Id)))}, as delivered by the dong center{(place.Place.Level == Level.Dong ? "" : "s")} of {place.Name} · snapshot {place.Info.Id}");

    /// <summary>The foot of each page.</summary>
    public static string Foot(PlacePeriod place) => place.Say(
        $"{place.Name} {place.Kind} · {place.When} · {(place.Final ? "확정" : "잠정")} · 공표본 {place.Info.Id}",
        $"{place.Name}, {char.ToLowerInvariant(place.Kind[0])}{place.Kind[1..]} · {place.When} · {(place.Final ? "final" : "provisional")} · snapshot {place.Info.Id}");
}
