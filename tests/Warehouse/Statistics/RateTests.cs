using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Statistics;

public sealed class RateTests
{
    // Published values, to the digits they were printed with.
    [Theory]
    [InlineData(1, .02531781, 5.57164339)]
    [InlineData(5, 1.62348639, 11.66833208)]
    [InlineData(20, 12.21142883, 30.88988037)]
    public void The_interval_of_a_rate_equals_the_published_one(long events, double lower, double upper)
    {
        var interval = Rate.Of(events, 100, 100, Confidence.P95).ShouldNotBeNull();
        interval.Lower.ShouldBe(lower, 5e-9);
        interval.Upper.ShouldBe(upper, 5e-9);
    }

    [Fact]
    public void No_event_may_still_be_three_and_a_half()
    {
        var interval = Rate.Events(0, Confidence.P95);
        interval.Lower.ShouldBe(0);
        interval.Upper.ShouldBe(3.688879, 5e-7); // -ln 0.025
    }

    [Fact]
    public void Nobody_has_no_rate() => Rate.Of(3, 0, 1000, Confidence.P95).ShouldBeNull();

    [Fact]
    public void Fewer_than_no_events_is_an_error() => Should.Throw<ArgumentOutOfRangeException>(() => Rate.Events(-1, Confidence.P95));

    [Fact]
    public void Visits_to_the_same_people_widen_the_interval()
    {
        // 8 once, 3 twice, 2 three times: 20 visits, Σf²N = 38; √1.9 times the published limits of 20, less 20, plus 20.
        var interval = Rate.Repeated(100, 100, new Dictionary<int, long> { [1] = 8, [2] = 3, [3] = 2 }, Confidence.P95).ShouldNotBeNull();
        interval.Lower.ShouldBe(20 - (Math.Sqrt(1.9) * (20 - 12.21142883)), 1e-7);
        interval.Upper.ShouldBe(20 + (Math.Sqrt(1.9) * (30.88988037 - 20)), 1e-7);
        Rate.Repeated(100, 100, new Dictionary<int, long> { [1] = 20 }, Confidence.P95).ShouldBe(Rate.Of(20, 100, 100, Confidence.P95));
        Rate.Repeated(100, 100, new Dictionary<int, long>(), Confidence.P95).ShouldBeNull();
    }

    [Fact]
    public void A_standardised_rate_has_the_standards_mix()
    {
        // 60 × 5/100, 30 × 12/400, 10 × 8/50 of 100: .03 + .009 + .016. Limits worked out apart.
        Stratum[] strata = [new(5, 100, 60), new(12, 400, 30), new(8, 50, 10)];
        var rate = StandardisedRate.Of(strata, Confidence.P95).ShouldNotBeNull();
        rate.Value.ShouldBe(.055, 1e-12);
        rate.Limits.ShouldNotBeNull().Lower.ShouldBe(.028893126524, 1e-9);
        rate.Limits.ShouldNotBeNull().Upper.ShouldBe(.090219756114, 1e-9);
    }

    [Fact]
    public void Of_one_stratum_it_is_the_rate_itself()
    {
        var rate = StandardisedRate.Of([new(20, 100, 7)], Confidence.P95).ShouldNotBeNull();
        var plain = Rate.Of(20, 100, 1, Confidence.P95).ShouldNotBeNull();
        rate.Value.ShouldBe(.2, 1e-12);
        rate.Limits.ShouldNotBeNull().Lower.ShouldBe(plain.Lower, 1e-12);
        rate.Limits.ShouldNotBeNull().Upper.ShouldBe(plain.Upper, 1e-12);
    }

    [Fact]
    public void Nine_events_have_no_limits() => StandardisedRate.Of([new(9, 100, 1)], Confidence.P95).ShouldNotBeNull().Limits.ShouldBeNull();

    [Fact]
    public void A_stratum_without_people_cannot_be_weighted() => StandardisedRate.Of([new(9, 100, 1), new(0, 0, 1)], Confidence.P95).ShouldBeNull();
}
