using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Statistics;

public class WilsonTests
{
    // Published values, to the digits they were printed with.
    [Theory]
    [InlineData(1, 100, .00176743, .05448620)]
    [InlineData(65, 100, .55254443, .73635752)]
    [InlineData(222, 3215, .06079169, .07833957)]
    [InlineData(0, 30, 0, .11351339)]
    [InlineData(30, 30, .8864866, 1)]
    public void The_interval_equals_the_published_one(long cases, long total, double lower, double upper)
    {
        var interval = Wilson.Of(cases, total).ShouldNotBeNull();
        interval.Lower.ShouldBe(lower, 5e-8);
        interval.Upper.ShouldBe(upper, 5e-8);
    }

    [Fact]
    public void At_998_per_mille_the_interval_equals_the_published_one()
    {
        var interval = Wilson.Of(1, 100, Confidence.P998).ShouldNotBeNull();
        interval.Lower.ShouldBe(.00087307, 5e-9);
        interval.Upper.ShouldBe(.10455445, 5e-9);
    }

    [Fact]
    public void Nothing_out_of_nothing_has_no_interval() => Wilson.Of(0, 0).ShouldBeNull();

    [Theory]
    [InlineData(3, 2)]
    [InlineData(1, 0)]
    [InlineData(-1, 5)]
    public void A_numerator_outside_its_denominator_is_an_error(long cases, long total) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Wilson.Of(cases, total));

    [Fact]
    public void The_interval_is_where_the_score_test_turns()
    {
        // Independent path: at each end p, |x/n − p| = z·√(p(1−p)/n).
        for (var n = 1; n <= 40; n++)
        {
            for (var x = 0; x <= n; x++)
            {
                var interval = Wilson.Of(x, n).ShouldNotBeNull();
                interval.Contains((double)x / n).ShouldBeTrue();
                foreach (var p in new[] { interval.Lower, interval.Upper })
                {
                    Math.Abs(((double)x / n) - p).ShouldBe(Confidence.P95.Z * Math.Sqrt(p * (1 - p) / n), 1e-7);
                }
            }
        }
    }

    [Fact]
    public void Large_counts_do_not_overflow()
    {
        var interval = Wilson.Of(3_000_000_000, 6_000_000_000).ShouldNotBeNull();
        interval.Lower.ShouldBe(.5, 2e-5);
        interval.Upper.ShouldBe(.5, 2e-5);
    }
}
