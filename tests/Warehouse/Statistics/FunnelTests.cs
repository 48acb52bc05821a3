using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Statistics;

public sealed class FunnelTests
{
    private static readonly (long Cases, long Total)[] Five = [(10, 20), (30, 100), (45, 90), (5, 50), (60, 120)];

    // Published values, to the digits they were printed with.
    [Theory]
    [InlineData(1, false, 3.204264)]
    [InlineData(2, false, 25.885383)]
    [InlineData(3, true, 10.150815)]
    public void The_lower_limit_equals_the_published_one(long total, bool wide, double lower) =>
        (100 * Funnel.Limits(.80642448, total, wide ? Confidence.P998 : Confidence.P95).Lower).ShouldBe(lower, 5e-7);

    [Fact]
    public void Limits_stay_between_nothing_and_all() => Funnel.Limits(.8, 2, Confidence.P998).Upper.ShouldBe(1);

    [Fact]
    public void Outside_the_funnel_is_where_the_Wilson_interval_leaves_all_out()
    {
        foreach (var all in new[] { .05, .3, .5, .92 })
        {
            for (var total = 1; total <= 60; total++)
            {
                for (var cases = 0; cases <= total; cases++)
                {
                    var outside = !Funnel.Limits(all, total, Confidence.P95).Contains(cases / (double)total);
                    outside.ShouldBe(!Wilson.Of(cases, total).ShouldNotBeNull().Contains(all), $"{cases} of {total} beside {all}");
                }
            }
        }
    }

    [Fact]
    public void Differences_between_places_are_taken_as_normal()
    {
        // Worked out apart from the formulas of the source.
        var all = OverDispersion.Of(Five).ShouldNotBeNull();
        all.All.ShouldBe(150 / 380.0, 1e-12);
        all.Ratio.ShouldBe(5.688889126604211, 1e-9);
        all.Variance.ShouldBe(.021304792065477064, 1e-12);
        all.Score(10, 20).ShouldNotBeNull().ShouldBe(.5768312654130325, 1e-9);
        all.Limits(50, Confidence.P998).Lower.ShouldBe(.03140112869302409, 1e-9);
        all.Limits(50, Confidence.P998).Upper.ShouldBe(.8552754862334679, 1e-9);
    }

    [Fact]
    public void A_place_that_the_plain_funnel_flags_may_be_as_usual()
    {
        // 5 of 50 where all together are 39 %: five deviations by chance alone.
        Funnel.Limits(150 / 380.0, 50, Confidence.P998).Contains(.1).ShouldBeFalse();
        Verdicts.Of(5, 50, OverDispersion.Of(Five)).ShouldBe(Verdict.Within);
    }

    [Fact]
    public void Places_that_differ_by_chance_only_have_the_plain_funnel()
    {
        var all = OverDispersion.Of([(50, 100), (52, 100), (49, 100), (51, 100)]).ShouldNotBeNull();
        all.Variance.ShouldBe(0);
        // On the arcsine scale the limits of 400 are nearly the plain ones.
        all.Limits(400, Confidence.P95).Lower.ShouldBe(Funnel.Limits(.505, 400, Confidence.P95).Lower, 1e-3);
    }

    [Fact]
    public void One_odd_place_among_many_stands_out()
    {
        (long Cases, long Total)[] places = [.. Enumerable.Range(0, 30).Select(i => (48L + (i % 5), 100L)), (95, 100)];
        var all = OverDispersion.Of(places).ShouldNotBeNull();
        Verdicts.Of(95, 100, all).ShouldBe(Verdict.Higher);
        Verdicts.Of(5, 100, all).ShouldBe(Verdict.Lower);
        Verdicts.Of(50, 100, all).ShouldBe(Verdict.Within);
        Verdicts.Of(9, 9, all).ShouldBe(Verdict.TooFew);
    }

    [Fact]
    public void One_place_says_nothing_about_all() => OverDispersion.Of([(3, 10), (0, 0)]).ShouldBeNull();

    [Fact]
    public void Of_many_comparisons_the_published_probabilities_come_out()
    {
        double[] p = [.0202733, .0000523657, .5, .000281405, .6, .0149877, .7, .8, .9, 1];
        var adjusted = ManyComparisons.Adjusted(p);
        adjusted[1].ShouldBe(.000523657, 5e-10);
        adjusted[3].ShouldBe(.00140703, 5.1e-9);
        adjusted[5].ShouldBe(.0499591, 2e-7); // of probabilities printed to six digits
        adjusted[0].ShouldBe(.0506832, 2e-7);
        adjusted[9].ShouldBe(1);
        adjusted.ShouldAllBe(a => a <= 1);
        ManyComparisons.Probability(-1.959963984540054).ShouldBe(.05, 1e-9);
    }
}
