using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Parts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>The monthly report about a dong, with all that is known of it.</summary>
public static class MonthlyDongReport
{
    private static readonly Subject Subject = new("monthly_dong", new Bilingual("월간 보고서", "Monthly report"), [Level.Dong], Grain.Month, Subject.Month)
    {
        Others = ThemesTable.Metrics(Grain.Month),
        Kinds = ["visits_done", "gift_count", "discovery_linked", "case_goal_met"],
        Deliveries = false, // who may read of a dong need not see what its center delivered; how many files are in stands beside each figure
    };

    /// <summary>What the catalog lists.</summary>
    public static Report Declaration { get; } = Subject.Declare((dong, month) => $"dong/{dong.Code}?period={month}", (dong, _) =>
    [
        Outline.Overview(dong),
        Outline.Figures(dong, ThemesTable.Together(dong)),
        new(dong.Say("추진실적", "Results by kind"), [new HalfTables(KindTables.Of(dong))]),
        .. Ending.Of(dong),
    ]);
}
