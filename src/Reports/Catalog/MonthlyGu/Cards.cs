using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>The five figures of the month.</summary>
internal static class Cards
{
    public static IReadOnlyList<Card> Of(GuMonth month) => [.. GuMonth.Themes.Select(id => Of(month, month.Series[id]))];

    private static Card Of(GuMonth month, Series series)
    {
        var (metric, language) = (series.Metric, month.Language);
        var shown = series.This?.Value is not null;
        var course = Enumerable.Range(0, Series.Window).Reverse()
            .Where(back => series.Month.AddMonths(-back) >= month.Info.FirstMonth)
            .Select(back => series.Before(back)?.Value).ToList();
        return new Card(
            Amount.Name(metric, language),
            Amount.Text(metric, series.This, language),
            shown ? Amount.Unit(metric, language) : "",
            Lines(month, series),
            new Sparkline(Amount.Name(metric, language), Amount.Unit(metric, language), course) 
            {
                Decimals = Amount.Decimals(metric),
                Cuts = [.. Enumerable.Range(1, Math.Max(0, course.Count - 1)).Where(i => !Definitions.Alike(metric, Grain.Month, series.Month.AddMonths(i - course.Count), series.Month.AddMonths(i + 1 - course.Count)))],
            })
        {
            Ink = series.This is { Complete: false } ? Ink.Care : Ink.Accent,
        };
    }

    private static List<CardLine> Lines(GuMonth month, Series series)
    {
        var lines = new List<CardLine>
        {
            Line(series, 1, month.Say("전월", "last month"), month, Weight.SemiBold),
            Line(series, 12, month.Say("전년 동월", "a year ago"), month, Weight.Regular),
        };
        if (TargetText.Of(series, month.Asked(series.Metric.Id, month.Gu.Id), month.Info.AsOf, month.Language) is { } target)
        {
            lines.Add(new CardLine(target, Weight.Regular, Ink.Text));
        }

        if (series.This is { } row)
        {
            var received = FormattableString.Invariant($"{row.Received}/{row.Expected}");
            lines.Add(row.Complete
                ? new CardLine(month.Say($"자료 접수 {received}", $"files in {received}"), Weight.Regular, Ink.Muted)
                : new CardLine(month.Say($"자료 미완 {received}", $"incomplete {received}"), Weight.SemiBold, Ink.Care));
        }

        return lines;
    }

    private static CardLine Line(Series series, int back, string name, GuMonth month, Weight weight)
    {
        var change = Change.Of(series, back, month.Info.AsOf);
        if (change.Text(month.Language) is { } text)
        {
            return new CardLine(month.Say($"{name} 대비 {text}", $"{text} vs {name}"), weight, weight == Weight.Regular ? Ink.Muted : Ink.Text);
        }

        if (change.Gap == ChangeGap.Redefined)
        {
            return new CardLine(month.Say($"{name} – ※ 정의 변경", $"{name}: – redefined"), Weight.Regular, Ink.Muted);
        }

        var before = series.Before(back);
        var known = change.Gap != ChangeGap.NoEarlierMonth;
        var value = known ? Amount.Brief(series.Metric, before, month.Language) + (before?.Value is null ? "" : Suffix(series.Metric, month)) : month.Say("자료 없음", "no data");
        return new CardLine(month.Say($"{name} {value}", $"{name}: {value}"), Weight.Regular, Ink.Muted);
    }

    private static string Suffix(Metric metric, GuMonth month) => month.Say(metric.UnitKo, metric.Kind == MetricKind.Proportion ? "%" : "");
}
