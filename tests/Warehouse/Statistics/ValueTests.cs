using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Statistics;

/// <summary>Means, outliers, maps' rates and peers, by hand.</summary>
public sealed class ValueTests
{
    [Fact]
    public void A_mean_stands_with_its_interval_and_the_median()
    {
        // s = √2.5, t(4) = 2.776445 from the tables: 3 ± 2.776445 × √(2.5 / 5).
        var mean = Mean.Of([1, 2, 3, 4, 5], Confidence.P95).ShouldNotBeNull();
        (mean.Value, mean.Median).ShouldBe((3, 3));
        mean.Limits.ShouldNotBeNull().Lower.ShouldBe(1.036757, 1e-6);
        mean.Limits.ShouldNotBeNull().Upper.ShouldBe(4.963243, 1e-6);
        Mean.Of([7], Confidence.P95).ShouldBe(new Mean(7, 7, null));
        Mean.Of([], Confidence.P95).ShouldBeNull();
    }

    [Fact]
    public void The_deviation_follows_from_sums_of_whole_numbers_however_large_and_near_they_are()
    {
        // 1 to 5: sum 15, squares 55; and with 10^12 added to each.
        Mean.Deviation(5, 15, 55).ShouldNotBeNull().ShouldBe(Math.Sqrt(2.5), 1e-12);
        const long Far = 1_000_000_000_000;
        Mean.Deviation(5, 15 + (5 * Far), 55 + (2m * 15 * Far) + (5m * Far * Far)).ShouldNotBeNull().ShouldBe(Math.Sqrt(2.5), 1e-12);
        (Mean.Deviation(1, 7, 49), Mean.Deviation(0, 0, 0)).ShouldBe((null, null));
        Mean.LimitsOf(1, 7, 0, Confidence.P95).ShouldBeNull();
    }

    [Fact]
    public void A_quantile_lies_between_two_values() =>
        (Quantile.Of([4, 1, 3, 2], .5), Quantile.Of([4, 1, 3, 2], .1), Quantile.Of([5], .9)).ShouldBe((2.5, 1.3, 5));

    [Fact]
    public void Far_from_the_median_is_an_outlier()
    {
        Outliers.Of([1, 2, 3, 4, 100]).ShouldBe([false, false, false, false, true]);
        Outliers.Of([1, 1, 1, 9]).ShouldAllBe(o => !o); // half of them are equal
        Outliers.Of([]).ShouldBeEmpty();
    }

    [Fact]
    public void On_maps_small_places_lie_nearer_to_all()
    {
        // 5 of 100, 30 of 200, 2 of 10: b = 37/310; a and the rates worked out apart.
        var all = Shrinkage.Of([(5, 100), (30, 200), (2, 10)]).ShouldNotBeNull();
        all.All.ShouldBe(37 / 310.0, 1e-12);
        all.Between.ShouldBe(.0012122788761706554, 1e-12);
        all.Rate(5, 100).ShouldNotBeNull().ShouldBe(.08440743944636679, 1e-9);
        all.Rate(2, 10).ShouldNotBeNull().ShouldBe(.12679066086268304, 1e-9);
        all.Rate(0, 0).ShouldBeNull();
        Shrinkage.Of([(0, 100), (0, 50)]).ShouldNotBeNull().Rate(0, 50).ShouldBe(0);
        Shrinkage.Of([]).ShouldBeNull();
    }

    [Fact]
    public void Shares_vary_less_by_chance_than_rates_and_are_drawn_less()
    {
        // 20 of 100 and 80 of 100: b = .5, the spread is .3² = .09, by chance .25 / 100, so a = .0875 and .5 − .3 · .0875 / .09.
        var all = Shrinkage.Of([(20, 100), (80, 100)], share: true).ShouldNotBeNull();
        all.Between.ShouldBe(.0875, 1e-12);
        all.Rate(20, 100).ShouldNotBeNull().ShouldBe(.5 - (.3 * .0875 / .09), 1e-12);
    }

    [Fact]
    public void Peers_are_alike()
    {
        // They differ in the aged only: .1, .2, .4, .3, a standard deviation of √.0125.
        Likeness[] dongs = [Dong("a", .1), Dong("b", .2), Dong("c", .4), Dong("d", .3), Dong("empty", .1) with { People = 0 }];
        var peers = Peers.Of("a", dongs, 2);
        peers.Select(p => p.Id).ShouldBe(["b", "d"]);
        peers[0].Distance.ShouldBe(.1 / Math.Sqrt(.0125), 1e-9);
        peers[1].Distance.ShouldBe(.2 / Math.Sqrt(.0125), 1e-9);
        Peers.Of("empty", dongs, 2).ShouldBeEmpty();
    }

    private static Likeness Dong(string id, double aged) => new(id, aged, 2.1, 20_000, 15_000);
}
