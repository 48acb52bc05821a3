using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Figures.Charts;

/// <summary>Charts of data that one would rather not have, by name.</summary>
public static class UglyCharts
{
    private const string LongKorean = "종로1·2·3·4가동 주민센터(임시청사)";
    private const string LongEnglish = "Jongno 1(il).2(i).3(sam).4(sa) ga-dong";

    private static readonly DateOnly Start = new(2023, 11, 1);

    public static readonly IReadOnlyDictionary<string, Action<ICanvas, Box, Look>> All =
        new Dictionary<string, Action<ICanvas, Box, Look>>
        {
            ["bars of nothing"] = Bars().Draw,
            ["bars of one"] = Bars(new UnitBar("신사동", 412)).Draw,
            ["bars all missing"] = Bars(
                new UnitBar("신사동", null), new UnitBar(LongKorean, null) { Status = "보호 처리(7 이하)" }).Draw,
            ["bars all zero"] = Bars(new UnitBar("신사동", 0) { Previous = 0 }, new UnitBar("역삼1동", 0)).Draw,
            ["bars below zero"] = Bars(new UnitBar("신사동", -4), new UnitBar("역삼1동", 9) { Previous = -2 }).Draw,
            ["bars of thirty with everything"] = Many(30).Draw,
            ["dots of nothing"] = Dots().Draw,
            ["dots of one"] = Dots(new IntervalDot("신사동", 50, 10, 90)).Draw,
            ["dots all missing"] = Dots(new IntervalDot("신사동", null, null, null), new IntervalDot(LongEnglish, null, null, null)).Draw,
            ["dots all zero"] = Dots(new IntervalDot("신사동", 0, 0, 0)).Draw,
            ["dots of thirty with everything"] = ManyDots(30).Draw,
            ["trend of nothing"] = Series().Draw,
            ["trend of one"] = Series(412).Draw,
            ["trend all missing"] = Series(null, null).Draw,
            ["trend all zero"] = Series(0, 0, 0).Draw,
            ["trend of equal values beside near limits"] = (Series(5, 5, 5) with
            {
                Mean = 5, Limits = new TrendBand(4.999, 5.001), FromZero = false, Decimals = 3,
            }).Draw,
            ["trend of limits that nearly meet"] = (Series(5, 5, 6) with
            {
                Mean = 5, Limits = new TrendBand(4.9, 5.1),
            }).Draw,
            ["trend at the foot"] = (Series(50, 0, 0) with { Mean = 0.2, Limits = new TrendBand(0, 0.4) }).Draw,
            ["trend with everything"] = Everything(12).Draw,
            ["trend of five years"] = Everything(60).Draw,
            ["trend of large values"] = (Series(12_345_678, 98_765_432, 1) with { Unit = "thousand won of gifts in kind" }).Draw,
            ["sparkline of nothing"] = new Sparkline("방문", "건", []).Draw,
            ["sparkline of one"] = new Sparkline("방문", "건", [3]).Draw,
            ["sparkline all missing"] = new Sparkline("방문", "건", [null, null]).Draw,
            ["sparkline with gaps"] = new Sparkline("방문", "건", [3, null, 3, 3, null]).Draw,
            ["grid of nothing"] = Grid(0, 0).Draw,
            ["grid of one"] = Grid(1, 1).Draw,
            ["grid of a year"] = Grid(25, 12).Draw,
            ["grid of three years"] = Grid(30, 36).Draw,
        };

    private static UnitBars Bars(params UnitBar[] bars) => new("방문", "건", bars);

    private static UnitBars Many(int count) => new(
        "방문",
        "건",
        [.. Enumerable.Range(0, count).Select(i => new UnitBar(i % 3 == 0 ? LongKorean : i % 3 == 1 ? LongEnglish : "중동", i % 7 == 3 ? null : i * 123_456)
        {
            Previous = i % 4 == 0 ? null : i * 100_000,
            Status = i % 2 == 0 ? "미보고" : "protected (7 or fewer), see the notes below the table",
            Standing = (Standing)(i % 4),
        })])
    {
        Reference = new Reference("영등포구와 그 이웃 구 전체의 평균", 1_234_567.8),
        PreviousName = "previous month",
    };

    private static IntervalDots Dots(params IntervalDot[] dots) => new("연계율", "%", dots);

    private static IntervalDots ManyDots(int count) => new(
        "연계율",
        "days from assignment",
        [.. Enumerable.Range(0, count).Select(i => new IntervalDot(i % 2 == 0 ? LongKorean : LongEnglish, i % 7 == 3 ? null : 3 * i, i, 5 * i)
        {
            Few = i % 5 == 0,
            Standing = (Standing)(i % 4),
        })])
    {
        Reference = new Reference("Yeongdeungpo-gu", 0),
    };

    private static Trend Series(params double?[] values) =>
        new("방문", "건", [.. values.Select((value, i) => new TrendPoint(Start.AddMonths(i), value))]);

    private static Trend Everything(int months) => new(
        "방문",
        "건",
        [.. Enumerable.Range(0, months).Where(i => i % 11 != 6).Select(i => new TrendPoint(Start.AddMonths(i), i % 13 == 4 ? null : 30 + (20 * Math.Sin(i)))
        {
            Previous = 30 + (18 * Math.Cos(i)),
            Incomplete = i % 5 == 4 || i == months - 1,
            Standing = (Standing)(i % 4),
            Note = "집중호우로 방문이 늦어진 달",
            Limits = i % 9 == 8 ? null : new TrendBand(12 + (i % 3), 45 + (i % 4)),
        })])
    {
        Mean = 30, TrialLimits = true, CurrentName = "올해", PreviousName = "전년 같은 달",
    };

    private static CompletenessGrid Grid(int units, int months) => new(
        "접수",
        [.. Enumerable.Range(0, months).Select(i => Start.AddMonths(i))],
        [.. Enumerable.Range(0, units).Select(u => new CompletenessRow(
            u % 2 == 0 ? LongKorean : LongEnglish,
            [.. Enumerable.Range(0, months).Select(m => new CompletenessCell((Delivery)((u + m) % 4)))]))]);
}
