using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Scales;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>The gu's months as lines.</summary>
internal static class TrendCharts
{
    private const int LeastBefore = 6;

    public static IReadOnlyList<ChartBlock> Of(GuMonth month, params ReadOnlySpan<string> metrics)
    {
        var blocks = new List<ChartBlock>();
        foreach (var id in metrics)
        {
            blocks.Add(Of(month, month.Series[id]));
        }

        return blocks;
    }

    private static ChartBlock Of(GuMonth month, Series series)
    {
        var (metric, language) = (series.Metric, month.Language);
        var name = Amount.Name(metric, language);
        var limits = series.Limits;
        var before = series.Rows.ToDictionary(row => row.Period.AddYears(1), row => row.Value);
        var window = series.Rows.Where(row => row.Period > month.Month.AddMonths(-Series.Window) && row.Period <= month.Month).ToList();
        var start = window.Select(row => row.Period).DefaultIfEmpty(month.Month).Min();
        // A few months of the year before are a scrap of a line that explains nothing.
        var withBefore = window.Count(row => before.GetValueOrDefault(row.Period) is not null) >= LeastBefore;
        var points = window
            .OrderBy(row => row.Period)
            .Select(row => new TrendPoint(row.Period, row.Value)
            {
                Incomplete = !row.Complete,
                Redefined = row.Period == start ? null : Definitions.Break(metric, Grain.Month, row.Period.AddMonths(-1), row.Period)?.Since,
                Previous = withBefore && Definitions.Alike(metric, Grain.Month, row.Period.AddYears(-1), row.Period) ? before.GetValueOrDefault(row.Period) : null,
                Standing = row.Period == month.Month && series.Outside == true ? Standing.Noted : Standing.Plain,
                Target = month.Targets[(metric.Id, month.Gu.Id)].FirstOrDefault(target => target.Month == row.Period) is { } asked ? new TrendBand(asked.Low, asked.High) : null,
                Status = row.Value is null ? Amount.Reason(metric, row, language) : null,
            })
            .ToList();
        var trend = new Trend($"{month.GuName} {name}", Amount.Unit(metric, language), points)
        {
            Decimals = Amount.Decimals(metric),
            FromZero = metric.Kind != MetricKind.Proportion,
            Mean = limits?.Mean,
            Limits = limits?.Limits is { } range ? new TrendBand(range.Lower, range.Upper) : null,
            TrialLimits = limits?.Trial ?? false,
            CurrentName = month.Say("최근 13개월", "last 13 months"),
            PreviousName = month.Say("전년 같은 달", "a year before"),
        };
        var look = Look.Print(language);
        return new ChartBlock(name, Subtitle(month, series), trend.Words(language), (canvas, box) => trend.Draw(canvas, box, look));
    }

    private static string Subtitle(GuMonth month, Series series)
    {
        var unit = Amount.Unit(series.Metric, month.Language);
        var months = series.Rows.Count(row => row.Period > month.Month.AddMonths(-Series.Window) && row.Period <= month.Month);
        var span = month.Say($"월별, {Numbers.Text(months)}개월({unit})", $"by month, {Numbers.Text(months)} months ({unit})");
        if (series.Limits?.Limits is not null)
        {
            return span + month.Say(", 평균과 평소 범위(XmR)", ", mean and usual range (XmR)");
        }

        var median = series.Metric.Kind == MetricKind.Days ? month.Say(", 중앙값", ", median") : "";
        return span + median + (series.Settling(month.Info.AsOf) ? month.Say(", 최근 달은 결과 입력 중", ", recent months still filling") : "");
    }
}
