using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Narrative;

/// <summary>What a supervisor may want to look into (확인이 필요한 사항): questions that the figures raise, never verdicts.</summary>
public static class Questions
{
    private const int Named = 6;
    private const int DatasetsNamed = 3;

    /// <summary>The questions, or one sentence that says that no rule found any.</summary>
    /// <param name="series">The place's metrics.</param>
    /// <param name="dongs">The cells of the places in it by metric: a gu's dongs, the city's gus; none for a dong.</param>
    /// <param name="delivered">What the gu's centers delivered in the month.</param>
    /// <param name="voice">How the document speaks.</param>
    public static IReadOnlyList<string> Of(
        IReadOnlyList<Series> series, IReadOnlyDictionary<string, IReadOnlyList<MetricRow>> dongs,
        IReadOnlyList<CollectionRow> delivered, Voice voice)
    {
        string?[] questions =
        [
            Missing(delivered, voice.Language),
            Rejected(delivered, voice),
            .. series.Select(one => Unusual(one, voice.Language)),
            .. series.Select(one => Waiting(one, voice)),
            .. series.Select(one => NotReached(one, dongs.GetValueOrDefault(one.Metric.Id, []), voice)),
            .. series.Select(one => Nothing(one, dongs.GetValueOrDefault(one.Metric.Id, []), voice.Language)),
        ];
        var raised = questions.OfType<string>().ToList();
        return raised.Count > 0 ? raised : [voice.Language.Say("규칙으로 찾은 확인 사항이 없습니다.", "The rules found nothing to look into.")];
    }

    private static string? Missing(IReadOnlyList<CollectionRow> delivered, Language language)
    {
        var open = delivered.GroupBy(row => row.SupplierId).Where(center => center.Any(Open)).Select(center =>
        {
            var files = center.Where(Open).ToList();
            var which = files.Count == center.Count()
                ? language.Say("모든 자료", "all datasets")
                : files.Count > DatasetsNamed ? language.Say($"자료 {files.Count}종", $"{files.Count} datasets")
                : string.Join(", ", files.Select(row => language.Say(ContractCatalog.Get(row.Dataset).Ko, ContractCatalog.Get(row.Dataset).En)));
            int covered = files.Sum(row => row.DaysCovered), owed = files.Sum(row => row.DaysOwed);
            var part = covered == 0 ? "" : language.Say($" 일부, {Percent(covered, owed)}", $" in part, {Percent(covered, owed)}");
            return language.Say($"{files[0].Ko}({which}{part})", $"{files[0].En} ({which}{part})");
        }).ToList();
        return open.Count == 0 ? null : language.Say(
            $"들어오지 않은 자료가 있습니다: {Names(open, language)}. 제출이 늦는 까닭을 확인해 주세요.",
            $"Files are missing: {Names(open, language)}. What holds them up?");
    }

    private static string? Rejected(IReadOnlyList<CollectionRow> delivered, Voice voice)
    {
        // By mail a center's row counts stay out: a center is a dong.
        var set = delivered.Where(row => row.Rejected > 0).GroupBy(row => (row.Ko, row.En)).Select(center =>
        {
            var rows = Numbers.Text(center.Sum(row => row.Rejected));
            return voice.Language.Say(
                center.Key.Ko + (voice.Protected ? "" : $"({rows}건)"),
                center.Key.En + (voice.Protected ? "" : $" ({rows})"));
        }).ToList();
        return set.Count == 0 ? null : voice.Language.Say(
            $"형식이 맞지 않아 반려된 기록이 있습니다: {Names(set, voice.Language)}. 고쳐서 다시 보내면 반영됩니다.",
            $"Records were rejected: {Names(set, voice.Language)}. They count once they are mended and sent again.");
    }

    private static string? Unusual(Series series, Language language) => series.Outside != true ? null : language.Say(
        $"{Particle.Subject(series.Metric.Ko)} 평소 범위 밖입니다. 대상, 인력, 기록 방법에 달라진 점이 있습니까?",
        $"{series.Metric.En} is outside its usual range. Did need, staffing or recording change?");

    private static string? Waiting(Series series, Voice voice) =>
        series is { Metric.Kind: MetricKind.Days, This: { Numerator: { } met, Denominator: { } all } }
        && all > met && voice.MaySay(all - met)
            ? voice.Language.Say(
                $"배정 {Numbers.Text(all)}건 중 {Numbers.Text(all - met)}건은 첫 접촉 기록이 없습니다. 접촉이 늦은 것인지 입력이 늦은 것인지 확인해 주세요.",
                $"{Numbers.Text(all - met)} of {Numbers.Text(all)} assignments have no first contact recorded. Is the contact late, or its entry?")
            : null;

    private static string? NotReached(Series series, IReadOnlyList<MetricRow> dongs, Voice voice)
    {
        var late = dongs.Where(row => Amount.NotReached(series.Metric, row) && row.Denominator >= Ground.FewCases)
            .Select(row => voice.Language.Say(row.Ko, row.En)).ToList();
        return late.Count == 0 ? null : voice.Language.Say(
            $"배정된 사람의 절반을 아직 만나지 못한 {Kind(dongs)}: {Names(late, voice.Language)}. 도울 일이 있습니까?",
            $"Half of those assigned are still waiting in: {Names(late, voice.Language)}. Is help needed?");
    }

    private static string? Nothing(Series series, IReadOnlyList<MetricRow> dongs, Language language)
    {
        var none = series.Metric.Kind != MetricKind.Count
            ? []
            : dongs.Where(row => row is { Status: CellStatus.Shown, Value: 0, Complete: true }).Select(row => language.Say(row.Ko, row.En)).ToList();
        return none.Count == 0 ? null : language.Say(
            $"자료는 모두 들어왔으나 {Particle.Subject(series.Metric.Ko)} 0{series.Metric.UnitKo}인 {Kind(dongs)}: {Names(none, language)}. 실제로 없었습니까?",
            $"All files are in, yet no {series.Metric.UnitEn} are recorded in: {Names(none, language)}. Were there none?");
    }

    private static string Names(List<string> names, Language language)
    {
        var rest = names.Count - Named;
        var more = rest <= 0 ? "" : language.Say($" 외 {rest}건", $" and {rest} more");
        return string.Join(", ", names.Take(Named)) + more;
    }

    private static string Kind(IReadOnlyList<MetricRow> places) => places.Any(row => row.Level == Level.Gu) ? "자치구" : "동";

    private static bool Open(CollectionRow row) => row.Status != OwedStatus.Expected && row.DaysCovered < row.DaysOwed;

    private static string Percent(int covered, int owed) => Numbers.Text(100.0 * covered / owed) + "%";
}
