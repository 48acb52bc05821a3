using System.Globalization;
using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>The gu's figures beside the month before, the same month of last year and the year so far.</summary>
internal static class GuTable
{
    public static Table Of(GuMonth month)
    {
        var lastYear = MonthName.Full(month.Month.AddYears(-1), month.Language);
        var before = MonthName.Full(month.Month.AddMonths(-1), month.Language);
        return new Table(
            month.Say($"{month.GuName} 지표", $"Figures of {month.GuName}"),
            month.Say("(단위: 건, %, 일, 천원)", "(visits, %, days, gifts, thousand won)"),
            [
                new TableColumn(month.Say("지표", "Figure"), 4.8, Anchor.Start),
                new TableColumn(month.Say("목표", "Target"), 0.8),
                new TableColumn(MonthName.Full(month.Month, month.Language), 1.1),
                new TableColumn(before, 1.1, Group: month.Say("전월", "Month before")),
                new TableColumn(month.Say("증감", "Change"), 0.95, Group: month.Say("전월", "Month before")),
                new TableColumn(lastYear, 1.1, Group: month.Say("전년 같은 달", "A year before")),
                new TableColumn(month.Say("증감", "Change"), 0.95, Group: month.Say("전년 같은 달", "A year before")),
                new TableColumn(SoFar(month), 1.4),
                new TableColumn(month.Say("자료 접수", "Files in"), 0.9),
            ],
            [.. GuMonth.Themes.Append("gift_value").Select(id => Row(month, month.Series[id]))]);
    }

    private static TableCell[] Row(GuMonth month, Series series) =>
    [
        new(month.Say($"{series.Metric.Ko} ({series.Metric.UnitKo})", $"{series.Metric.En} ({series.Metric.UnitEn})")),
        Cells.Target(month.Asked(series.Metric.Id, month.Gu.Id), month),
        Cells.Of(series.Metric, series.This, month) with { Weight = Weight.SemiBold },
        Cells.Of(series.Metric, series.Before(1), month),
        Changed(month, series, 1),
        Cells.Of(series.Metric, series.Before(12), month),
        Changed(month, series, 12),
        Total(month, series),
        Cells.Files(series.This?.Expected ?? 0, series.This?.Received ?? 0),
    ];

    private static TableCell Changed(GuMonth month, Series series, int back)
    {
        var change = Change.Of(series, back, month.Info.AsOf);
        return change.Text(month.Language) is { } text
            ? new TableCell(series.Metric.Kind == MetricKind.Proportion ? text : change.Figure!)
            : new TableCell(change.Gap switch
            {
                ChangeGap.Settling => month.Say("입력 중", "filling"),
                ChangeGap.Redefined => "– ※",
                _ => "-",
            }) { Ink = Ink.Muted };
    }

    private static string SoFar(GuMonth month)
    {
        var first = First(month).Month.ToString(CultureInfo.InvariantCulture);
        var last = month.Month.Month.ToString(CultureInfo.InvariantCulture);
        return month.Say($"누계\n({first}–{last}월)", $"Year so far\n(months {first}–{last})");
    }

    private static DateOnly First(GuMonth month)
    {
        var january = new DateOnly(month.Month.Year, 1, 1);
        return january > month.Info.FirstMonth ? january : month.Info.FirstMonth;
    }

    // Only counts and sums add up, and only where every month is known as it is: a median does not, and a masked month
    // could be told from a total.
    private static TableCell Total(GuMonth month, Series series)
    {
        var months = series.Rows.Where(row => row.Period >= First(month) && row.Period <= month.Month).ToList();
        var adds = series.Metric.Kind is MetricKind.Count or MetricKind.Sum && months.All(row => row.Status == CellStatus.Shown);
        return adds && months.Count > 0
            ? new TableCell(Numbers.Text(months.Sum(row => row.Value!.Value))) { Mark = (months.All(row => row.Complete) ? "" : "*") + (Definitions.Alike(series.Metric, Grain.Month, months.Min(row => row.Period), month.Month) ? "" : "※") }
            : new TableCell("-") { Ink = Ink.Muted };
    }
}
