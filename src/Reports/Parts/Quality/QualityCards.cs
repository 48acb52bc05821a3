using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Scales;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;

namespace DongHaeng.Reports.Parts.Quality;

/// <summary>How the deliveries of a month stand, in four figures with their course.</summary>
internal static class QualityCards
{
    public static IReadOnlyList<Card> Of(PlacePeriod gu)
    {
        var months = gu.Collection.Select(row => row.Month).Distinct().Order().Select(month => Tally.Of([.. gu.Collection.Where(row => row.Month == month)])).ToList();
        var now = Tally.Of(gu.Delivered);
        return
        [
            Card(gu.Say("모두 들어온 자료", "Deliveries in full"), now.FullShare is { } share ? Numbers.Text(share, 1) : "-", "%", gu.Say($"낼 자료 {Numbers.Text(now.Due)}건 중 {Numbers.Text(now.Full)}건", $"{Numbers.Text(now.Full)} of {Numbers.Text(now.Due)} due"), now.Full < now.Due, [.. months.Select(one => one.FullShare)], 1),
            Card(gu.Say("지연", "Late"), Numbers.Text(now.Late), gu.Say("건", ""), gu.Say("기한 뒤에 왔거나 일부가 오지 않음", "after the day, or in part"), now.Late > 0, [.. months.Select(one => (double?)one.Late)], 0),
            Card(gu.Say("미도착 · 반려", "Missing or refused"), Numbers.Text(now.Missing + now.Refused), gu.Say("건", ""), gu.Say($"미도착 {now.Missing}건, 반려 {now.Refused}건", $"{now.Missing} missing, {now.Refused} refused"), now.Missing + now.Refused > 0, [.. months.Select(one => (double?)(one.Missing + one.Refused))], 0),
            gu.Voice.MaySay(now.SetAside)
                ? Card(gu.Say("제외된 행", "Rows set aside"), Numbers.Text(now.SetAside), gu.Say("행", ""), gu.Say("형식이 맞지 않아 수치에 없음", "not in the figures"), now.SetAside > 0, gu.Protected ? [] : [.. months.Select(one => (double?)one.SetAside)], 0)
                : Card(gu.Say("제외된 행", "Rows set aside"), Amount.Few(gu.Language), "", gu.Say("형식이 맞지 않아 수치에 없음", "not in the figures"), true, [], 0),
        ];
    }

    private static Card Card(string name, string value, string unit, string line, bool care, IReadOnlyList<double?> course, int decimals) =>
        new(name, value, unit, [new CardLine(line, Weight.Regular, Ink.Muted)], new Sparkline(name, unit, course) { Decimals = decimals }) { Ink = care ? Ink.Care : Ink.Accent };
}
