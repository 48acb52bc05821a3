using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Parts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>The monthly report about a gu and its dongs.</summary>
public static class MonthlyGuReport
{
    private static readonly Subject Subject = new("monthly_gu", new Bilingual("월간 보고서", "Monthly report"), [Level.Gu], Grain.Month, Subject.Month)
    {
        Others = ["gift_value"],
        Kinds = ["visits_done", "gift_count", "discovery_linked", "case_goal_met"],
        Below = true,
    };

    /// <summary>What the catalog lists.</summary>
    public static Report Declaration { get; } = Subject.Declare((gu, month) => $"gu/{gu.Code}?period={month}", (gu, _) =>
    [
        Outline.Overview(gu),
        Outline.Figures(gu, FiguresTable.Of(gu), PlacesTable.Of(gu)),
        new(gu.Say("추진실적", "Results by kind"),
        [
            new HalfTables(KindTables.Of(gu)),
            new Painted(flow => FirstCharts.DrawMore(flow, gu, Ending.Height(gu))),
        ]),
        .. Ending.Of(gu),
    ]);
}
