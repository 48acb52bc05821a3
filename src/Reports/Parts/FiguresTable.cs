using System.Globalization;
using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>The place's figures beside the period before, the same period of last year and, of months, the year so far.</summary>
internal static class FiguresTable
{
    /// <summary>The table of some metrics; of all that the report speaks of where none are named.</summary>
    public static Table Of(PlacePeriod place, string? title = null, IReadOnlyList<string>? metrics = null, bool targets = false)
    {
        var shown = (metrics ?? [.. place.Subject.Themes, .. place.Subject.Others]).Select(id => place.Series[id]).ToList();
        var (grain, language) = (place.Grain, place.Language);
        var last = PeriodName.Full(Periods.Step(place.Period, grain, -PeriodName.PerYear(grain)), grain, language);
        var before = PeriodName.Full(Periods.Step(place.Period, grain, -1), grain, language);
        var (beforeGroup, yearGroup) = (Group(grain, language), YearGroup(grain, language));
        var asked = targets || shown.Any(series => place.Asked(series.Metric.Id, place.Place.Id) != null);
        return new Table(
            title ?? place.Say($"{place.Name} 지표", $"Figures of {place.Name}"),
            Units(shown, language),
            [
                new TableColumn(place.Say("지표", "Figure"), 4.8, Anchor.Start),
                .. asked ? [new TableColumn(place.Say("목표", "Target"), 0.8)] : Array.Empty<TableColumn>(),
                new TableColumn(PeriodName.Full(place.Period, grain, language), 1.2),
                .. !Known(place, 1) ? Array.Empty<TableColumn>() :
                [
                    new TableColumn(before, 1.2, Group: beforeGroup),
                    new TableColumn(place.Say("증감", "Change"), 0.95, Group: beforeGroup),
                ],
                .. !ShowsYear(place) ? Array.Empty<TableColumn>() :
                [
                    new TableColumn(last, 1.2, Group: yearGroup),
                    new TableColumn(place.Say("증감", "Change"), 0.95, Group: yearGroup),
                ],
                .. grain == Grain.Month ? [new TableColumn(SoFar(place), 1.4)] : Array.Empty<TableColumn>(),
                new TableColumn(place.Say("자료 접수", "Files in"), 1.1),
            ],
            [.. shown.Select(series => Row(place, series, asked))]);
    }

    // A period that ended before anything was collected would be a column of nothing.
    private static bool Known(PlacePeriod place, int back) => Periods.End(Periods.Step(place.Period, place.Grain, -back), place.Grain) >= place.Info.FirstMonth;

    private static bool ShowsYear(PlacePeriod place) => place.Grain != Grain.Year && Known(place, PeriodName.PerYear(place.Grain));

    private static string Group(Grain grain, Language language) => grain == Grain.Month ? language.Say("전월", "Month before") : Capital(PeriodName.Before(grain, language));

    private static string YearGroup(Grain grain, Language language) => grain == Grain.Month ? language.Say("전년 같은 달", "A year before") : Capital(PeriodName.YearBefore(grain, language));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Units(IReadOnlyList<Series> shown, Language language)
    {
        var units = string.Join(", ", shown.Select(series => Amount.Unit(series.Metric, language)).Distinct());
        return language.Say($"(단위: {units})", $"({units})");
    }

    private static TableCell[] Row(PlacePeriod place, Series series, bool asked) =>
    [
        new(place.Say($"{series.Metric.Ko} ({series.Metric.UnitKo})", $"{series.Metric.En} ({series.Metric.UnitEn})")),
        .. asked ? [Cells.Target(place.Asked(series.Metric.Id, place.Place.Id), place)] : Array.Empty<TableCell>(),
        Cells.Of(series.Metric, series.This, place) with { Weight = Weight.SemiBold },
        .. !Known(place, 1) ? Array.Empty<TableCell>() : [Cells.Of(series.Metric, series.Before(1), place), Changed(place, series, 1)],
        .. !ShowsYear(place) ? Array.Empty<TableCell>() :
        [
            Cells.Of(series.Metric, series.Before(PeriodName.PerYear(place.Grain)), place),
            Changed(place, series, PeriodName.PerYear(place.Grain)),
        ],
        .. place.Grain == Grain.Month ? [Total(place, series)] : Array.Empty<TableCell>(),
        Cells.Files(series.This?.Expected ?? 0, series.This?.Received ?? 0),
    ];

    private static TableCell Changed(PlacePeriod place, Series series, int back)
    {
        var change = Change.Of(series, back, place.Info.AsOf);
        return change.Text(place.Language) is { } text
            ? new TableCell(series.Metric.Kind == MetricKind.Proportion ? text : change.Figure!) { Number = change.Difference, Decimals = Amount.Decimals(series.Metric) }
            : new TableCell(change.Gap switch
            {
                ChangeGap.Settling => place.Say("입력 중", "filling"),
                ChangeGap.Redefined => "– ※",
                _ => "-",
            }) { Ink = Ink.Muted };
    }

    private static string SoFar(PlacePeriod place)
    {
        var first = First(place).Month.ToString(CultureInfo.InvariantCulture);
        var last = place.Period.Month.ToString(CultureInfo.InvariantCulture);
        return place.Say($"누계\n({first}–{last}월)", $"Year so far\n(months {first}–{last})");
    }

    private static DateOnly First(PlacePeriod place)
    {
        var january = new DateOnly(place.Period.Year, 1, 1);
        return january > place.Info.FirstMonth ? january : place.Info.FirstMonth;
    }

    // Only counts and sums add up, and only where every month is known as it is: a median does not, and a masked month
    // could be told from a total.
    private static TableCell Total(PlacePeriod place, Series series)
    {
        var months = series.Rows.Where(row => row.Period >= First(place) && row.Period <= place.Period).ToList();
        var adds = series.Metric.Kind is MetricKind.Count or MetricKind.Sum && months.All(row => row.Status == CellStatus.Shown);
        return adds && months.Count > 0
            ? new TableCell(Numbers.Text(months.Sum(row => row.Value!.Value))) { Number = months.Sum(row => row.Value!.Value), Mark = (months.All(row => row.Complete) ? "" : "*") + (Definitions.Alike(series.Metric, Grain.Month, months.Min(row => row.Period), place.Period) ? "" : "※") }
            : new TableCell("-") { Ink = Ink.Muted };
    }
}
