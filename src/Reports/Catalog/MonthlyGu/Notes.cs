using DongHaeng.Figures.Words;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>How the tables are to be read, what the figures mean, and where they come from.</summary>
internal static class Notes
{
    /// <summary>The signs of the dongs' table.</summary>
    public static string Signs(GuMonth month)
    {
        var language = month.Language;
        List<string> notes = [month.Say("\"-\" 없음 또는 비교하지 않음", "\"-\" none or not compared")];
        if (month.Dongs.Values.SelectMany(rows => rows).Any(row => !row.Complete))
        {
            notes.Add(month.Say("* 자료가 다 들어오지 않은 수치", "* not all files are in"));
        }

        if (!month.Protected)
        {
            notes.Add(month.Say("증감은 전월 대비", "change is against the month before"));
        }

        notes.AddRange(Redefined(month));

        notes.Add(month.Protected
            ? month.Say(
                $"보호본: 동 수치는 5 단위로 반올림, 7 이하는 가리고 그것을 드러낼 수치는 \"보호\"로 표시. 구 수치는 따로 계산하여 동의 합과 다를 수 있음",
                $"Protected edition: dongs are rounded to 5, counts of {Amount.Few(language)} are masked, and \"prot.\" stands where a figure would give one away. The gu is not the sum of rounded dongs")
            : month.Say("분모가 10 미만인 비율은 흐리게 표시하고 견주지 않음", "shares of fewer than 10 cases are grey and not compared"));
        var hidden = GuMonth.Themes.Where(id => DongTable.HiddenEverywhere(month, id)).Select(id => Amount.Name(month.Metric(id), language)).ToList();
        if (hidden.Count > 0)
        {
            notes.Add(month.Say(
                $"모든 동에서 보호 처리되어 표에 없음: {string.Join(", ", hidden)}",
                $"protected in every dong and left out: {string.Join(", ", hidden)}"));
        }

        if (month.Dongs.Any(dongs => dongs.Value.Any(row => Amount.NotReached(month.Metric(dongs.Key), row))))
        {
            notes.Add(month.Say("미도달: 절반이 아직 접촉되지 않음", "not yet: half have not been met"));
        }

        return month.Say("※ ", "Notes: ") + string.Join(" · ", notes);
    }

    // Of all that the tables hold: the month before, the same month of last year, the year so far.
    private static IEnumerable<string> Redefined(GuMonth month) =>
        from series in month.Series.Values
        let version = Definitions.Break(series.Metric, Grain.Month, month.Month.AddYears(-1), month.Month)
        where version is not null
        select $"{(month.Language == Language.Korean ? "※ " : "")}{Phrases.Redefined(month.Language, version.Since)}, {Amount.Name(series.Metric, month.Language)}: "
            + month.Say($"{version.ChangedKo} 앞뒤는 견주지 않음", $"{version.ChangedEn}; before and after are not compared");

    /// <summary>Each metric's definition and what to beware of.</summary>
    public static IReadOnlyList<string> Defined(GuMonth month) =>
    [
        // Metrics that share what to beware of, as those of gifts do, share a line.
        .. GuMonth.Themes.Append("gift_value").Select(id => month.Metric(id)).GroupBy(metric => metric.PitfallsKo).Select(group => month.Say(
            string.Join(" ", group.Select(metric => $"{metric.Ko}({metric.UnitKo}): {Definitions.At(metric, month.Month, Grain.Month).Ko}.")) + " " + group.Key,
            string.Join(" ", group.Select(metric => $"{metric.En} ({metric.UnitEn}): {Definitions.At(metric, month.Month, Grain.Month).En}.")) + " " + group.First().PitfallsEn)),
    ];

    /// <summary>Rules that hold for the whole report.</summary>
    public static string Rules(GuMonth month) => month.Say("※ ", "Notes: ") + string.Join(" ",
    [
        month.Say(
            "평소 범위는 XmR 관리도(평균 ± 2.66 × 평균 이동범위)로, 자료가 다 들어온 6개월 이상에서만 그리고 12개월 미만이면 시험 한계로 봅니다.",
            "The usual range is an XmR chart (mean ± 2.66 × mean moving range), drawn from six complete months on and on trial below twelve."),
        month.Say(
            "동은 코드 순으로 놓고 순위나 판정을 매기지 않습니다. 건수는 대상과 인력에 따라 다르므로 서로 견주지 않습니다.",
            "Dongs stand in code order, without ranks or verdicts. Counts follow need and staffing and are not compared."),
        month.Say(
            "보고하지 않은 것은 0이 아니며, 자료가 다 들어오지 않은 달은 평소 범위와 비교에서 뺍니다.",
            "Not reported is not zero; months with files missing are left out of ranges and comparisons."),
    ]);

    /// <summary>Where the figures come from.</summary>
    public static string Source(GuMonth month) => month.Say(
        $"출처: {month.GuName} 각 동주민센터가 제출한 {string.Join(", ", ContractCatalog.All.Select(c => month.Dataset(c.Id)))} 자료 · 공표본 {month.Info.Id}",
        $"Source: {string.Join(", ", ContractCatalog.All.Select(c => month.Dataset(c.Id)))}, as delivered by the dong centers of {month.GuName} · snapshot {month.Info.Id}");

    /// <summary>The foot of each page.</summary>
    public static string Foot(GuMonth month) => month.Say(
        $"{month.GuName} 월간 보고서 · {MonthName.Full(month.Month, month.Language)} · {(month.Final ? "확정" : "잠정")} · 공표본 {month.Info.Id}",
        $"{month.GuName}, monthly report · {MonthName.Full(month.Month, month.Language)} · {(month.Final ? "final" : "provisional")} · snapshot {month.Info.Id}");
}
