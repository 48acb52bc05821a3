using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Warehouse.Metrics;

/// <summary>The figures of <see cref="SmallTown"/>, worked out on paper.</summary>
public sealed class FigureTests(SmallTown town) : IClassFixture<SmallTown>
{
    private const string September = "2024-09-01", October = "2024-10-01", Summer = "2024-07-01", Autumn = "2024-10-01", Year = "2024-01-01";

    [Theory]
    [InlineData("d0001", Grain.Month, September, 3.0)] // not the absence, not the cancelled one
    [InlineData("d0001", Grain.Month, October, 1.0)]
    [InlineData("d0001", Grain.Quarter, Summer, 3.0)]
    [InlineData("d0001", Grain.Quarter, Autumn, 1.0)]
    [InlineData("d0001", Grain.Year, Year, 4.0)]
    [InlineData("d0002", Grain.Month, September, 2.0)]
    [InlineData("d0002", Grain.Year, Year, 2.0)]
    [InlineData("g01", Grain.Month, September, 5.0)]
    [InlineData("g01", Grain.Month, October, 1.0)]
    [InlineData("g01", Grain.Year, Year, 6.0)]
    [InlineData("seoul", Grain.Quarter, Summer, 5.0)]
    [InlineData("seoul", Grain.Year, Year, 6.0)]
    public void Visits_done(string unit, Grain grain, string period, double value) => Check("visits_done", unit, grain, period, value, (long)value, null);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 2.0)]
    [InlineData("d0001", Grain.Month, October, 1.0)] // a gift that is worth nothing is a gift
    [InlineData("d0002", Grain.Month, September, 1.0)]
    [InlineData("g01", Grain.Quarter, Summer, 3.0)]
    [InlineData("seoul", Grain.Year, Year, 4.0)]
    public void Gifts(string unit, Grain grain, string period, double value) => Check("gift_count", unit, grain, period, value, (long)value, null);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 12.5, 12_500)]
    [InlineData("d0001", Grain.Month, October, 0.0, 0)]
    [InlineData("d0002", Grain.Month, September, 0.499, 499)]
    [InlineData("g01", Grain.Quarter, Summer, 12.999, 12_999)]
    [InlineData("seoul", Grain.Year, Year, 12.999, 12_999)]
    public void Value_of_gifts(string unit, Grain grain, string period, double value, long won) => Check("gift_value", unit, grain, period, value, won, null);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 100.0 * 2 / 3, 2, 3)] // moved away is left out
    [InlineData("d0001", Grain.Month, October, null, 0, 0)]
    [InlineData("d0001", Grain.Year, Year, 100.0 * 2 / 3, 2, 3)]
    [InlineData("d0002", Grain.Month, September, 0.0, 0, 1)]
    [InlineData("g01", Grain.Month, September, 50.0, 2, 4)] // not the mean of 67 and 0
    [InlineData("seoul", Grain.Quarter, Autumn, null, 0, 0)]
    public void Cases_closed_with_the_goal_met(string unit, Grain grain, string period, double? value, long met, long all) =>
        Check("case_goal_met", unit, grain, period, value, met, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 100.0 / 3, 1, 3)]
    [InlineData("d0001", Grain.Month, October, 100.0, 1, 1)] // by the month of assignment
    [InlineData("d0001", Grain.Year, Year, 50.0, 2, 4)]
    [InlineData("d0002", Grain.Month, September, 50.0, 1, 2)]
    [InlineData("g01", Grain.Month, September, 40.0, 2, 5)]
    [InlineData("g01", Grain.Year, Year, 50.0, 3, 6)]
    [InlineData("seoul", Grain.Quarter, Summer, 40.0, 2, 5)]
    public void Discoveries_linked(string unit, Grain grain, string period, double value, long linked, long all) =>
        Check("discovery_linked", unit, grain, period, value, linked, all);

    [Theory]
    [InlineData("d0001", Grain.Month, September, 3.0, 3, 3)]  // after 1, 3, 5 days: S = 2/3, 1/3
    [InlineData("d0001", Grain.Month, October, null, 0, 1)]   // one still waits, 11 days on the 31st
    [InlineData("d0001", Grain.Year, Year, 4.0, 3, 4)]        // 1, 3, 5, waiting 11: S(3) = 1/2 up to day 5
    [InlineData("d0002", Grain.Month, September, 6.0, 1, 2)]  // after 2 days, and 10 without: S = 1/2 from 2 to the last day watched
    [InlineData("g01", Grain.Month, September, 3.0, 4, 5)]    // 1, 2, 3, 5, 10+: S = .8, .6, .4
    [InlineData("g01", Grain.Year, Year, 4.0, 4, 6)]          // 1, 2, 3, 5, 10+, 11+: S = 5/6, 4/6, 3/6 up to day 5
    [InlineData("seoul", Grain.Quarter, Summer, 3.0, 4, 5)]
    public void Days_to_first_contact(string unit, Grain grain, string period, double? value, long met, long all) =>
        Check("first_contact_days", unit, grain, period, value, met, all);

    [Fact]
    public void What_has_no_value_is_neither_zero_nor_missing()
    {
        town.Books.Cell("case_goal_met", "d0001", Grain.Month, October).Status.ShouldBe(CellStatus.NoValue);
        town.Books.Cell("first_contact_days", "d0001", Grain.Month, October).Status.ShouldBe(CellStatus.NoValue);
        town.Books.Cell("case_goal_met", "d0002", Grain.Month, September).Status.ShouldBe(CellStatus.Shown);
        var missing = town.Books.Cell("visits_done", "d0002", Grain.Month, October);
        (missing.Status, missing.Value, missing.Numerator, missing.Expected, missing.Received).ShouldBe((CellStatus.NotReported, null, null, 1, 0));
        var quiet = town.Books.Cell("gift_count", "d0002", Grain.Month, October);
        (quiet.Status, quiet.Value, quiet.Expected, quiet.Received).ShouldBe((CellStatus.Shown, 0.0, 1, 1));
    }

    [Fact]
    public void A_dong_of_which_nothing_came_is_not_zero() => town.Books.Cell("visits_done", "d0003", Grain.Month, September).Status.ShouldBe(CellStatus.NotReported);

    [Theory]
    [InlineData("visits_done")]
    [InlineData("gift_count")]
    [InlineData("gift_value")]
    [InlineData("case_goal_met")]
    [InlineData("discovery_linked")]
    public void A_gus_total_is_the_sum_of_its_dongs_and_of_its_categories(string metric) => EveryCell.IsTheSumOfItsParts(town.Books, metric);

    [Fact]
    public void A_breakdown_shows_every_category_in_the_order_of_its_codes_also_those_with_nothing() =>
        town.Books.Read("visits_done", Level.Dong, Grain.Month, September, "household_type", unit: "d0001").Select(r => (r.Category, r.Value))
            .ShouldBe([("BASIC", 2.0), ("NP_SINGLE", 0.0), ("NP_DIS", 0.0), ("NP_JOB", 0.0), ("NP_MED", 0.0), ("NP_CERT", 0.0), ("NEW", 1.0)]);

    [Fact]
    public void Days_are_split_by_their_breakdown_too()
    {
        var routes = town.Books.Read("first_contact_days", Level.Gu, Grain.Month, September, "route", unit: "g01").ToDictionary(r => r.Category!);
        (routes["SELF"].Value, routes["SELF"].Denominator).ShouldBe((2.5, 2)); // after 2 and 3 days: S(2) = 1/2 up to day 3
        (routes["ZONE"].Value, routes["ZONE"].Denominator).ShouldBe((5.0, 3)); // 1, 5, 10+: S = 2/3, 1/3
        routes["WAVE"].Status.ShouldBe(CellStatus.NoValue);
    }

    private void Check(string metric, string unit, Grain grain, string period, double? value, long numerator, long? denominator) =>
        EveryCell.Is(town.Books, metric, unit, grain, period, value, numerator, denominator);
}
