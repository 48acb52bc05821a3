using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>청운효자동 (d0001) plans 100 visits for 2024, and 136 from July on; its months are worked out by hand.</summary>
public sealed class PlanFigureTests : IDisposable
{
    private const string Year = "2024-01-01..2024-07-05";
    private readonly Books books = new();

    public void Dispose() => books.Dispose();

    [Fact]
    public void A_years_target_is_spread_over_its_months_to_the_last_one()
    {
        Visits("2024-01-01..2024-03-31", "2024-01-05", 9).Send("g01", "target", "2024-01-01..2024-01-08", Target("2024-01-01", "100")).Publish();
        // 100/12 = 8.33: 8, 16, 25, and so on to 100.
        Attained("2024-01-01", Grain.Month).ShouldBe((9, 8, 112.5));
        Attained("2024-03-01", Grain.Month).Target.ShouldBe(9);
        Attained("2024-01-01", Grain.Quarter).ShouldBe((9, 25, 36));
    }

    [Fact]
    public void What_a_revision_adds_falls_on_the_months_that_remain()
    {
        Visits("2024-01-01..2024-12-31", "2024-12-05", 68).Send("g01", "target", Year, Target("2024-01-01", "100"), Target("2024-07-01", "136", version: "2")).Publish();
        // 50 in the first half; of 136 there remain 86 for six months: 14, 28, 43, 57, 71, 86.
        Attained("2024-01-01", Grain.Half).Target.ShouldBe(50);
        Attained("2024-07-01", Grain.Month).Target.ShouldBe(14);
        Attained("2024-09-01", Grain.Month).Target.ShouldBe(15);
        Attained("2024-12-01", Grain.ToDate).ShouldBe((68, 136, 50));
    }

    [Fact]
    public void A_plan_cut_below_what_was_planned_so_far_asks_for_nothing_more()
    {
        Visits("2024-01-01..2024-12-31", "2024-12-05", 9).Send("g01", "target", Year, Target("2024-01-01", "100"), Target("2024-07-01", "40", version: "2")).Publish();
        Attained("2024-07-01", Grain.Half).Target.ShouldBe(0);
        books.Cell("target_visits", "d0001", Grain.Half, "2024-07-01").Status.ShouldBe(CellStatus.NoValue);
        Attained("2024-01-01", Grain.Year).ShouldBe((9, 50, 18));
    }

    [Fact]
    public void An_amount_is_held_against_a_target_in_thousand_won()
    {
        books.Send("c0001", "shop", "2024-01-01..2024-01-31", [.. Fact.Times(9, () => Fact.Shop("1111051500", "2024-01-05", "GIFT", 100_000))])
            .Send("g01", "target", "2024-01-01..2024-01-08", Target("2024-01-01", "21600", "gift_value", "KRW1000")).Publish();
        // 900,000 won of 1,800 thousand.
        books.Cell("target_gift_value", "d0001", Grain.Month, "2024-01-01").Value.ShouldBe(50);
    }

    [Fact]
    public void Without_a_plan_there_is_no_figure_and_a_year_before_is_no_plan()
    {
        Visits("2024-01-01..2024-01-31", "2024-01-05", 9).Send("g01", "target", "2023-01-01..2023-12-31", Target("2023-01-01", "100", year: "2023")).Publish();
        books.Cell("target_visits", "d0001", Grain.Month, "2024-01-01").Status.ShouldBe(CellStatus.NoValue);
    }

    private Books Visits(string span, string day, int count) => books.Send("c0001", "poverty_visit", span, [.. Fact.Times(count, () => Fact.Visit("1111051500", day))]);

    private (long? Done, long? Target, double? Percent) Attained(string period, Grain grain)
    {
        var cell = books.Cell("target_visits", "d0001", grain, period);
        return (cell.Numerator, cell.Denominator, cell.Value);
    }

    private static StagedRow Target(string from, string value, string indicator = "visits_done", string unit = "CASE", string version = "1", string year = "2024") => Fact.Row(
        "target", "1111051500", from, "N", ("indicator_id", indicator), ("target_year", year), ("target_value", value), ("unit", unit),
        ("plan_kind", version == "1" ? "FIRST" : "REVISED"), ("version", version));
}
