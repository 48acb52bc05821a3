using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Parts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>The quarter's evaluation pack: the KPIs of all gus in code order, without ranks, then a page for each gu.</summary>
public static class QuarterlyEvaluationReport
{
    private static readonly string[] Reach = ["universal_visited", "universal_contacted", "discovery_new", "discovery_linked", "first_contact_week", "crisis_monitored", "elders_screened"];
    private static readonly string[] Work = ["case_plan_in_time", "case_goal_met", "regular_conference_held", "shop_pledges_kept", "zone_reports_in_time", "visits_per_staff", "target_visits"];

    private static readonly Subject Subject = new(
        "quarterly_evaluation", new Bilingual("분기 평가자료", "Quarterly evaluation pack"), [Level.City], Grain.Quarter,
        ["universal_visited", "discovery_linked", "crisis_monitored", "case_plan_in_time", "shop_pledges_kept"])
    {
        Others = [.. Reach, .. Work],
        Below = true,
    };

    /// <summary>What the catalog lists.</summary>
    public static Report Declaration { get; } = Subject.Declare((_, month) => $"city?grain=quarter&period={month}", (city, _) =>
    [
        Outline.Overview(city),
        Outline.Figures(
            city,
            ComparedTable.Of(city, city.Say("자치구별 평가지표: 발굴과 방문", "Indicators by gu: reaching people"), Reach),
            ComparedTable.Of(city, city.Say("자치구별 평가지표: 사례관리와 자원, 운영", "Indicators by gu: cases, resources, organisation"), Work)),
        new(city.Say("추진실적", "Results"), [new WideTable(FiguresTable.Of(city, metrics: [.. Reach, .. Work]))]),
        .. Ending.Of(city),
        .. city.Inside.Select((row, index) => Gu(city.Within(row), index + 1)),
    ]);

    private static Section Gu(PlacePeriod gu, int number) => new(gu.Say($"별첨 {number} · {gu.Name}", $"Appendix {number}: {gu.Name}"),
    [
        new WideTable(FiguresTable.Of(gu, metrics: [.. Reach, .. Work])),
        new ChartGrid(TrendCharts.Of(gu, [.. gu.Subject.Themes.Take(4)]), 170),
    ])
    {
        OwnPage = true, Appended = true,
    };
}
