using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Statistics;

public class KaplanMeierTests
{
    // The published example: times 9, 1, 1, 6, 6, 8, 10 with status 1, 1, 0, 1, 1, 0, 0.
    private static readonly Dictionary<int, long> Ended = Days(9, 1, 6, 6);
    private static readonly Dictionary<int, long> Open = Days(1, 8, 10);

    [Theory]
    [InlineData(1, 14, 1.0)]
    [InlineData(1, 7, 3.5)]
    [InlineData(1, 2, 9.0)]
    [InlineData(9, 10, null)]
    public void Quantiles_equal_the_published_ones(int parts, int whole, double? day) =>
        KaplanMeier.Quantile(Ended, Open, parts, whole).ShouldBe(day);

    [Fact]
    public void Without_open_cases_the_median_is_the_ordinary_one()
    {
        var random = new Random(20241101);
        for (var round = 0; round < 300; round++)
        {
            var days = Enumerable.Range(0, random.Next(1, 40)).Select(_ => random.Next(0, 25)).Order().ToArray();
            var ordinary = (days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2.0;
            KaplanMeier.Median(Days(days), Days()).ShouldBe(ordinary);
        }
    }

    [Fact]
    public void Exactly_half_is_the_middle_of_the_flat_part() =>
        KaplanMeier.Median(Days(2, 8), Days()).ShouldBe(5);

    [Fact]
    public void Half_is_exact_where_floating_point_is_not()
    {
        // 49 ones out of 98 end one at a time: the product of 49 fractions is exactly one half.
        var ended = Days([.. Enumerable.Range(1, 49), 60]);
        KaplanMeier.Median(ended, new Dictionary<int, long> { [99] = 48 }).ShouldBe(54.5);
    }

    [Fact]
    public void A_flat_part_at_half_ends_with_the_observation() =>
        KaplanMeier.Median(Days(4), Days(10)).ShouldBe(7);

    [Fact]
    public void More_than_half_still_open_is_not_yet_reached() =>
        KaplanMeier.Median(Days(1, 2), Days(3, 3, 3)).ShouldBeNull();

    [Fact]
    public void Open_cases_push_the_median_up()
    {
        // By hand: S = 4/5 on day 2; one leaves on day 3; then 2/3 of it on day 5 = 8/15; 1/2 of that on day 9 = 4/15.
        KaplanMeier.Median(Days(2, 5, 9), Days(3, 12)).ShouldBe(9);
        KaplanMeier.Median(Days(2, 5, 9), Days()).ShouldBe(5);
    }

    [Fact]
    public void A_case_that_ends_on_the_day_another_is_last_seen_ends_first() =>
        KaplanMeier.Median(Days(5), Days(5)).ShouldBe(5);

    [Fact]
    public void No_cases_have_no_median() => KaplanMeier.Median(Days(), Days()).ShouldBeNull();

    [Fact]
    public void Empty_bins_do_not_matter() =>
        KaplanMeier.Median(new Dictionary<int, long> { [1] = 0, [4] = 1, [90] = 0 }, Days()).ShouldBe(4);

    [Fact]
    public void Large_histograms_stay_exact()
    {
        var ended = Enumerable.Range(0, 1000).ToDictionary(day => day, _ => 1_000_000L);
        KaplanMeier.Median(ended, new Dictionary<int, long>()).ShouldBe(499.5);
    }

    [Fact]
    public void A_negative_count_is_an_error() =>
        Should.Throw<ArgumentOutOfRangeException>(() => KaplanMeier.Median(new Dictionary<int, long> { [1] = -1 }, Days()));

    private static Dictionary<int, long> Days(params int[] days) =>
        days.GroupBy(day => day).ToDictionary(group => group.Key, group => (long)group.Count());
}
