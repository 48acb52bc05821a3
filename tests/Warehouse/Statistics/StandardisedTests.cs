using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Statistics;

/// <summary>Two age bands: of the city 60 and 40 in a hundred, of the place 800 and 200 residents.</summary>
public sealed class StandardisedTests
{
    [Fact]
    public void The_rate_of_each_band_counts_as_much_as_the_city_has_people_in_it()
    {
        // .6 · 8/800 + .4 · 12/200 = .006 + .024 = .030, of a thousand 30; crude 20 of 1,000 are 20.
        var rate = Standardised.Of(20, 1000, Bands(8, 12), 1000);
        rate.Value!.Value.ShouldBe(30, 1e-9);
        // Var = .36 · 8/640000 + .16 · 12/40000 = .0000045 + .000048; √(Var/20) = .00162019; Byar of 20: 12.2114, 30.8899.
        rate.Limits!.Value.Lower.ShouldBe(30 + (1.62019 * (12.2114 - 20)), 1e-3);
        rate.Limits!.Value.Upper.ShouldBe(30 + (1.62019 * (30.8899 - 20)), 1e-3);
        rate.Why.ShouldBeNull();
    }

    [Fact]
    public void Events_without_an_age_are_spread_as_the_others_are_and_are_one_in_twenty_at_most()
    {
        // 20 of 21 have an age.
        Standardised.Of(21, 1000, Bands(8, 12), 1000).Value!.Value.ShouldBe(30 * 21 / 20.0, 1e-9);
        Standardised.Of(22, 1000, Bands(8, 12), 1000).ShouldBe(Standardised.None(Unstandardised.AgesUnknown));
    }

    [Theory]
    [InlineData(9, 1000, 4, 5, Unstandardised.TooFew)]
    [InlineData(0, 1000, 0, 0, Unstandardised.TooFew)]
    [InlineData(10, 1000, 4, 5, Unstandardised.AgesUnknown)]
    [InlineData(20, 1010, 8, 12, Unstandardised.NoResidents)] // residents of all ages are others
    public void Where_there_is_none_it_says_why(long events, double residents, long young, long old, Unstandardised why) =>
        Standardised.Of(events, residents, Bands(young, old), 1000).ShouldBe(Standardised.None(why));

    [Fact]
    public void A_band_that_the_city_has_and_the_place_has_not_leaves_none() =>
        Standardised.Of(20, 1000, [new(20, 1000, 60), new(0, 0, 40)], 1000).ShouldBe(Standardised.None(Unstandardised.NoResidents));

    private static Stratum[] Bands(long young, long old) => [new(young, 800, 60), new(old, 200, 40)];
}
