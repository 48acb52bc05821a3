using DongHaeng.Figures.Scales;
using DongHaeng.Reports.Narrative;

namespace DongHaeng.Reports.Parts.Quality;

/// <summary>What is said of a month's deliveries.</summary>
internal static class QualityWords
{
    /// <summary>How much is in.</summary>
    public static string Headline(PlacePeriod gu)
    {
        var now = Tally.Of(gu.Delivered);
        var month = gu.Say(PeriodName.Short(gu.Period, gu.Grain, gu.Language), PeriodName.Full(gu.Period, gu.Grain, gu.Language));
        return now switch
        {
            { Due: 0 } => gu.Say($"{month}에 낼 자료가 아직 없습니다", $"Nothing is due for {month} yet"),
            { FullShare: 100 } => gu.Say($"{month} 자료 {Numbers.Text(now.Due)}건 모두 접수", $"All {Numbers.Text(now.Due)} deliveries of {month} are in"),
            _ => gu.Say(
                $"{month} 자료 {Numbers.Text(now.Due)}건 중 {Numbers.Text(now.Due - now.Full)}건이 다 들어오지 않음",
                $"{Numbers.Text(now.Due - now.Full)} of {Numbers.Text(now.Due)} deliveries of {month} are not complete"),
        };
    }

    /// <summary>The key sentences.</summary>
    public static IReadOnlyList<string> Overview(PlacePeriod gu)
    {
        var now = Tally.Of(gu.Delivered);
        List<string> said =
        [
            gu.Say(
                $"낼 자료 {Numbers.Text(now.Due)}건: 모두 들어온 것 {Numbers.Text(now.Full)}건, 일부만 들어온 것 {Numbers.Text(now.Part)}건, 오지 않은 것 {Numbers.Text(now.Missing)}건, 반려 {Numbers.Text(now.Refused)}건.",
                $"{Numbers.Text(now.Due)} deliveries were due: {Numbers.Text(now.Full)} in full, {Numbers.Text(now.Part)} in part, {Numbers.Text(now.Missing)} missing, {Numbers.Text(now.Refused)} refused."),
            gu.Say("들어오지 않은 달은 0으로 세지 않고 미보고로 두며, 비교와 평소 범위에서 뺍니다.", "A month that did not come in is not counted as 0: it is left out of comparisons and usual ranges."),
        ];
        if (now.SetAside > 0)
        {
            var rows = gu.Voice.MaySay(now.SetAside) ? Numbers.Text(now.SetAside) + gu.Say("행", "") : Amount.Few(gu.Language);
            said.Add(gu.Say(
                $"형식이 맞지 않아 제외된 행: {rows}. 고쳐서 다시 보내면 다음 날 밤 수치에 반영됩니다.",
                $"Rows set aside: {rows}. Once mended and sent again they count from the next night on."));
        }

        return said;
    }

    /// <summary>What the centers are to do.</summary>
    public static IEnumerable<string> ToDo(PlacePeriod gu)
    {
        var now = Tally.Of(gu.Delivered);
        if (now.Missing > 0)
        {
            yield return gu.Say("오지 않은 자료: 내보내기가 멈췄는지 확인해 주세요. 실적이 없어도 제목 행만 있는 파일을 보내야 0으로 셉니다.", "Missing: check whether the export stopped. Where nothing happened, send a file with the heading row alone: only then it counts as 0.");
        }

        if (now.Refused > 0)
        {
            yield return gu.Say("반려된 자료: 반려 사유를 보고 파일 전체를 다시 보내 주세요.", "Refused: see the reason and send the whole file again.");
        }

        if (now.SetAside > 0)
        {
            yield return gu.Say("제외된 행: 로그인한 뒤 자료 접수 화면에서 행 번호와 사유를 받아 원래 시스템에서 고친 다음 다시 내보내 주세요.", "Rows set aside: get lines and reasons on the page of deliveries after signing in, mend them in the system that they come from, and export again.");
        }
    }
}
