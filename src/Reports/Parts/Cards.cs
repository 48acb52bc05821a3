using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>The figures of the period that matter most, beside what they are to be read beside.</summary>
internal static class Cards
{
    public static IReadOnlyList<Card> Of(PlacePeriod place) => [.. place.ThemeSeries.Select(series => Of(place, series))];

    private static Card Of(PlacePeriod place, Series series)
    {
        var (metric, language) = (series.Metric, place.Language);
        var shown = series.This?.Value is not null;
        var course = Enumerable.Range(0, series.Window).Reverse()
            .Where(back => Periods.Step(series.Period, series.Grain, -back) >= place.Info.Earliest(series.Grain))
            .Select(back => series.Before(back)?.Value).ToList();
        return new Card(
            Amount.Name(metric, language),
            Amount.Text(metric, series.This, language),
            shown ? Amount.Unit(metric, language) : "",
            Lines(place, series),
            new Sparkline(Amount.Name(metric, language), Amount.Unit(metric, language), course) 
            {
                Decimals = Amount.Decimals(metric),
                Cuts = [.. Enumerable.Range(1, Math.Max(0, course.Count - 1)).Where(i => !Definitions.Alike(metric, series.Grain, Periods.Step(series.Period, series.Grain, i - course.Count), Periods.Step(series.Period, series.Grain, i + 1 - course.Count)))],
            })
        {
            Ink = series.This is { Complete: false } ? Ink.Care : Ink.Accent,
        };
    }

    private static List<CardLine> Lines(PlacePeriod place, Series series)
    {
        var lines = new List<CardLine>
        {
            Line(series, 1, PeriodName.Before(series.Grain, place.Language), place, Weight.SemiBold),
        };
        if (series.Grain != Grain.Year)
        {
            lines.Add(Line(series, PeriodName.PerYear(series.Grain), PeriodName.YearBefore(series.Grain, place.Language), place, Weight.Regular));
        }

        if (TargetText.Of(series, place.Asked(series.Metric.Id, place.Place.Id), place.Info.AsOf, place.Language) is { } target)
        {
            lines.Add(new CardLine(target, Weight.Regular, Ink.Text));
        }

        if (series.This is { } row)
        {
            var received = FormattableString.Invariant($"{row.Received}/{row.Expected}");
            lines.Add(row.Complete
                ? new CardLine(place.Say($"자료 접수 {received}", $"files in {received}"), Weight.Regular, Ink.Muted)
                : new CardLine(place.Say($"자료 미완 {received}", $"incomplete {received}"), Weight.SemiBold, Ink.Care));
        }

        return lines;
    }

    private static CardLine Line(Series series, int back, string name, PlacePeriod place, Weight weight)
    {
        var change = Change.Of(series, back, place.Info.AsOf);
        if (change.Text(place.Language) is { } text)
        {
            return new CardLine(place.Say($"{name} 대비 {text}", $"{text} vs {name}"), weight, weight == Weight.Regular ? Ink.Muted : Ink.Text);
        }

        if (change.Gap == ChangeGap.Redefined)
        {
            return new CardLine(place.Say($"{name} – ※ 정의 변경", $"{name}: – redefined"), Weight.Regular, Ink.Muted);
        }

        var before = series.Before(back);
        var known = change.Gap != ChangeGap.NoEarlierMonth;
        var value = known ? Amount.Brief(series.Metric, before, place.Language) + (before?.Value is null ? "" : Suffix(series.Metric, place)) : place.Say("자료 없음", "no data");
        return new CardLine(place.Say($"{name} {value}", $"{name}: {value}"), Weight.Regular, Ink.Muted);
    }

    private static string Suffix(Metric metric, PlacePeriod place) => place.Say(metric.UnitKo, metric.Kind == MetricKind.Proportion ? "%" : "");
}
