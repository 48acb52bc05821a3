using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Statistics;

/// <summary>Seven cases: 1, 6, 6 and 9 days; 1, 8 and 10 days and still open. Limits by hand.</summary>
public sealed class SurvivalTests
{
    private static readonly IReadOnlyList<SurvivalStep> Curve = Survival.Curve(
        new Dictionary<int, long> { [1] = 1, [6] = 2, [9] = 1 }, new Dictionary<int, long> { [1] = 1, [8] = 1, [10] = 1 }, Confidence.P95);

    [Fact]
    public void The_curve_falls_where_cases_end()
    {
        Curve.Select(s => s.Day).ShouldBe([1, 6, 9]);
        Curve[0].Open.ShouldBe(6 / 7.0, 1e-12);
        Curve[1].Open.ShouldBe(18 / 35.0, 1e-12);
        Curve[2].Open.ShouldBe(9 / 35.0, 1e-12);
    }

    [Fact]
    public void Its_limits_are_on_the_log_log_scale()
    {
        // Day 6: Greenwood 1/42 + 2/15 = .157143; √ over |ln 18/35| = .596128; exp(±1.959964 × that) = 3.21682 and its inverse.
        Curve[1].Limits.ShouldNotBeNull().Lower.ShouldBe(.11776, 5e-6);
        Curve[1].Limits.ShouldNotBeNull().Upper.ShouldBe(.81325, 5e-6);
    }

    [Fact]
    public void The_median_lies_from_day_1_to_an_end_that_is_not_reached() => Survival.MedianLimits(Curve).ShouldBe((1, null));

    [Fact]
    public void Where_all_have_ended_there_is_no_limit_left()
    {
        var curve = Survival.Curve(new Dictionary<int, long> { [2] = 3, [5] = 1 }, new Dictionary<int, long>(), Confidence.P95);
        curve[^1].ShouldBe(new SurvivalStep(5, 0, null));
        Survival.MedianLimits(curve).To.ShouldBe(5);
        Survival.Curve(new Dictionary<int, long>(), new Dictionary<int, long> { [3] = 1 }, Confidence.P95).ShouldBeEmpty();
    }
}
