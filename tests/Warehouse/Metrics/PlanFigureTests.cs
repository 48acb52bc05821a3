using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

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

    [Fact]
    public void The_target_of_a_share_is_that_of_the_version_in_force()
    {
        books.Send("c0001", "case", "2024-01-01..2024-12-31", Fact.Case("1111051500", "2024-08-05", "GOAL"), Fact.Case("1111051500", "2024-08-06", "LOST"))
            .Send("g01", "target", Year, Target("2024-01-01", "55", "case_goal_met", "PERCENT"), Target("2024-07-01", "60.5", "case_goal_met", "PERCENT", version: "2"),
                Target("2024-01-01", "4", "first_contact_days", "DAY"), Target("2024-01-01", "99", "discovery_linked", "CASE")).Publish(); // a share is not planned in cases
        Asked("case_goal_met", "d0001").ShouldBe([.. Enumerable.Repeat(55.0, 6), .. Enumerable.Repeat(60.5, 6)]);
        Asked("case_goal_met", "g01").ShouldBe(Asked("case_goal_met", "d0001"));
        Asked("first_contact_days", "d0001").ShouldBe(Enumerable.Repeat(4.0, 12));
        Asked("discovery_linked", "d0001").ShouldBeEmpty();
        Asked("visits_done", "d0001").ShouldBeEmpty();
        Asked("case_goal_met", "d0002").ShouldBeEmpty();
        Csv(Grain.Month, "2024-06-01").ShouldEndWith(",1,55,55,55");
        Csv(Grain.Quarter, "2024-07-01").ShouldEndWith(",1,60.5,60.5,60.5");

        IEnumerable<double> Asked(string metric, string unit) => books.Reader.Targets(metric, unit, new(2024, 1, 1), new(2025, 1, 1)).Select(t => t.Single!.Value);
        string Csv(Grain grain, string period)
        {
            var day = DateOnly.Parse(period, System.Globalization.CultureInfo.InvariantCulture);
            return Last(books.Reader.Export(new MetricQuery("case_goal_met", [Level.Dong], grain, day, day, "d0001"), Books.Analyst, Format.Csv));
        }
    }

    [Fact]
    public void A_target_with_a_month_is_to_be_reached_by_it_and_the_years_holds_after_the_last_one()
    {
        books.Send("c0001", "case", "2024-01-01..2024-12-31", Fact.Case("1111051500", "2024-08-05", "GOAL"))
            .Send("g01", "target", Year, By("2024-03", "40"), By("2024-06", "50"), Target("2024-01-01", "60", "case_goal_met", "PERCENT"),
                By("2024-05", "45", "2024-05-01", "2"), By("2024-07", "55", "2024-05-01", "2"), // a revision in May: nothing of the first plan holds after April
                By("2023-12", "99")).Publish(); // a month of another year than the target's
        books.Reader.Targets("case_goal_met", "d0001", new(2024, 1, 1), new(2024, 12, 1)).Select(t => (t.Month.Month, t.Low))
            .ShouldBe([(1, 40), (2, 40), (3, 40), (4, 50), (5, 45), (6, 55), (7, 55)]);

        static StagedRow By(string month, string value, string from = "2024-01-01", string version = "1") =>
            Target(from, value, "case_goal_met", "PERCENT", version) is var row ? row with { Cells = [.. row.Cells.Zip(ContractCatalog.Get("target").Columns, (cell, column) => column.Id == "target_month" ? month : cell)] } : row;
    }

    [Fact]
    public void The_rows_of_a_gu_and_of_a_comparison_say_the_lowest_and_the_highest_target()
    {
        books.Send("c0001", "case", "2024-01-01..2024-01-31", Fact.Case("1111051500", "2024-01-05", "GOAL"))
            .Send("g01", "target", "2024-01-01..2024-01-08", Target("2024-01-01", "55", "case_goal_met", "PERCENT"), In("1111053000", Target("2024-01-01", "50.5", "case_goal_met", "PERCENT"))).Publish();
        var query = new MetricQuery("case_goal_met", [Level.Gu], Grain.Month, new(2024, 1, 1), new(2024, 1, 1), "g01");
        Last(books.Reader.Export(query, Books.Analyst, Format.Csv)).ShouldEndWith(",1,,50.5,55");
        Last(books.Reader.ExportComparison(query with { Levels = [Level.Dong], Unit = "d0001" }, Books.Analyst, Format.Csv)).ShouldEndWith(",55,55,55");
    }

    [Fact]
    public void Dongs_with_several_targets_give_their_gu_a_range()
    {
        books.Send("c0001", "case", "2024-01-01..2024-01-31", Fact.Case("1111051500", "2024-01-05", "GOAL"))
            .Send("g01", "target", "2024-01-01..2024-01-08", Target("2024-01-01", "55", "case_goal_met", "PERCENT"),
                In("1111053000", Target("2024-01-01", "50", "case_goal_met", "PERCENT"))).Publish();
        books.Reader.Targets("case_goal_met", "g01", new(2024, 1, 1), new(2024, 1, 1)).ShouldBe([new DongHaeng.Warehouse.Read.Target(new(2024, 1, 1), 50, 55)]);
        books.Reader.Targets("case_goal_met", "d0002", new(2024, 1, 1), new(2024, 1, 1)).ShouldHaveSingleItem().Single.ShouldBe(50);
    }

    [Theory]
    // Wilson's 95 % interval of 30 of 50 is 46.2 to 72.4 %.
    [InlineData(46.0, Attainment.Reached)]
    [InlineData(47.0, Attainment.Open)]
    [InlineData(60.0, Attainment.Open)]
    [InlineData(72.0, Attainment.Open)]
    [InlineData(73.0, Attainment.Missed)]
    public void A_target_is_reached_where_the_interval_says_so(double target, Attainment said)
    {
        var metric = MetricCatalog.Get("case_goal_met");
        var row = new MetricRow(Level.Dong, "d0001", "1111051500", "청운효자동", "Cheongunhyoja-dong", "g01", new(2024, 1, 1), null, CellStatus.Shown, 60, 30, 50, 1, 1);
        Said(row).ShouldBe(said);
        foreach (var less in new[] { row with { Status = CellStatus.Rounded }, row with { Received = 0 }, row with { Numerator = 9, Denominator = 9 }, row with { Value = null } })
        {
            Said(less).ShouldBe(Attainment.Unsaid);
        }

        Attainments.Of(MetricCatalog.Get("first_contact_days"), row, target).ShouldBe(Attainment.Unsaid);

        Attainment Said(MetricRow one) => Attainments.Of(metric, one, target);
    }

    private static string Last(Export file)
    {
        using var stream = new MemoryStream();
        file.WriteTo(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()).TrimEnd().Split("\r\n")[^1];
    }

    private static StagedRow In(string dong, StagedRow row) => row with { Cells = [.. row.Cells.Select(c => c == "1111051500" ? dong : c)] };

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
