using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Editions;
using DongHaeng.Reports.Parts;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>The monthly report about the city: its gus beside each other, and how the dongs spread without naming one.</summary>
public static class MonthlyCityReport
{
    private static readonly Subject Subject = new("monthly_city", new Bilingual("월간 보고서", "Monthly report"), [Level.City], Grain.Month, Subject.Month)
    {
        Others = ["gift_value"],
        Kinds = ["visits_done", "gift_count", "discovery_linked", "case_goal_met"],
        Below = true,
    };

    /// <summary>What the catalog lists.</summary>
    public static Report Declaration { get; } = Subject.Declare((_, month) => $"city?period={month}", (city, reader) =>
    [
        Outline.Overview(city),
        Outline.Figures(city, FiguresTable.Of(city), PlacesTable.Of(city), SpreadTable.Of(city, reader)),
        new(city.Say("추진실적", "Results by kind"),
        [
            new HalfTables(KindTables.Of(city)),
            new Painted(flow => FirstCharts.DrawMore(flow, city, Ending.Height(city))),
        ]),
        .. Ending.Of(city),
    ]);
}
