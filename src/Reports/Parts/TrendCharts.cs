using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Scales;
using DongHaeng.Figures.Words;
using DongHaeng.Reports.Layout;
using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>The place's course as lines.</summary>
internal static class TrendCharts
{
    private const int LeastBefore = 6;

    // A single period is no course: its figure stands on a card and in the table.
    public static IReadOnlyList<ChartBlock> Of(PlacePeriod place, params ReadOnlySpan<string> metrics)
    {
        var blocks = new List<ChartBlock>();
        foreach (var id in metrics)
        {
            if (Window(place, place.Series[id]).Count(row => row.Value != null) > 1)
            {
                blocks.Add(Of(place, place.Series[id]));
            }
        }

        return blocks;
    }

    private static ChartBlock Of(PlacePeriod place, Series series)
    {
        var (metric, language) = (series.Metric, place.Language);
        var name = Amount.Name(metric, language);
        var limits = series.Limits;
        var before = series.Rows.ToDictionary(row => row.Period.AddYears(1), row => row.Value);
        var window = Window(place, series);
        var start = window.Select(row => row.Period).DefaultIfEmpty(place.Period).Min();
        // A few months of the year before are a scrap of a line that explains nothing.
        var withBefore = window.Count(row => before.GetValueOrDefault(row.Period) is not null) >= LeastBefore;
        var points = window
            .OrderBy(row => row.Period)
            .Select(row => new TrendPoint(row.Period, row.Value)
            {
                Incomplete = !row.Complete,
                Redefined = row.Period == start ? null : Definitions.Break(metric, place.Grain, Periods.Step(row.Period, place.Grain, -1), row.Period)?.Since,
                Previous = withBefore && Definitions.Alike(metric, place.Grain, row.Period.AddYears(-1), row.Period) ? before.GetValueOrDefault(row.Period) : null,
                Standing = row.Period == place.Period && series.Outside == true ? Standing.Noted : Standing.Plain,
                Target = place.Targets[(metric.Id, place.Place.Id)].FirstOrDefault(target => target.Month == PeriodName.LastMonth(row.Period, place.Grain)) is { } asked ? new TrendBand(asked.Low, asked.High) : null,
                Status = row.Value is null ? Amount.Reason(metric, row, language) : null,
            })
            .ToList();
        var trend = new Trend($"{place.Name} {name}", Amount.Unit(metric, language), points)
        {
            Decimals = Amount.Decimals(metric),
            FromZero = metric.Kind != MetricKind.Proportion,
            Mean = limits?.Mean,
            Limits = limits?.Limits is { } range ? new TrendBand(range.Lower, range.Upper) : null,
            TrialLimits = limits?.Trial ?? false,
            CurrentName = place.Grain == Grain.Month ? place.Say("최근 13개월", "last 13 months") : place.Say("이번 기간까지", "up to this period"),
            Step = 12 / PeriodName.PerYear(place.Grain),
            ShortName = place.Grain == Grain.Month ? MonthName.Short : (start, language) => PeriodName.Short(start, place.Grain, language),
            PreviousName = place.Grain == Grain.Month ? place.Say("전년 같은 달", "a year before") : PeriodName.YearBefore(place.Grain, language),
        };
        var look = Look.Print(language);
        return new ChartBlock(name, Subtitle(place, series), trend.Words(language), (canvas, box) => trend.Draw(canvas, box, look));
    }

    private static List<MetricRow> Window(PlacePeriod place, Series series) =>
        [.. series.Rows.Where(row => row.Period > Periods.Step(place.Period, place.Grain, -series.Window) && row.Period <= place.Period)];

    private static string Subtitle(PlacePeriod place, Series series)
    {
        var unit = Amount.Unit(series.Metric, place.Language);
        var count = Numbers.Text(series.Rows.Count(row => row.Period > Periods.Step(place.Period, place.Grain, -series.Window) && row.Period <= place.Period));
        var span = place.Grain switch
        {
            Grain.Month => place.Say($"월별, {count}개월({unit})", $"by month, {count} months ({unit})"),
            Grain.Quarter => place.Say($"분기별({unit})", $"by quarter ({unit})"),
            Grain.Wave => place.Say($"차수별({unit})", $"by wave ({unit})"),
            _ => place.Say($"연도별({unit})", $"by year ({unit})"),
        };
        if (series.Limits?.Limits is not null)
        {
            return span + place.Say(", 평균과 평소 범위(XmR)", ", mean and usual range (XmR)");
        }

        var median = series.Metric.Kind == MetricKind.Days ? place.Say(", 중앙값", ", median") : "";
        return span + median + (series.Settling(place.Info.AsOf) ? place.Say($", 최근 {Particle.Topic(PeriodName.Kind(place.Grain, Language.Korean))} 결과 입력 중", $", recent {PeriodName.Kind(place.Grain, Language.English)}s still filling") : "");
    }
}
