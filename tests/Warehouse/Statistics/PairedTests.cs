using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Statistics;

public sealed class PairedTests
{
    private static readonly DateOnly Now = new(2024, 10, 1), Before = new(2024, 9, 1);

    [Theory]
    [InlineData(100, 60, 20, 20, true)] // 40 / √160 = 3.2 deviations more, and the share stays
    [InlineData(100, 60, 20, 30, false)] // the share rises with it
    [InlineData(66, 60, 20, 20, false)] // 6 / √126 = 0.5: chance
    [InlineData(60, 100, 20, 20, false)] // fewer
    [InlineData(15, 2, 20, 20, false)] // 17 events: too few to tell
    public void A_count_that_rises_without_the_share_beside_it_is_asked_about(long now, long before, long shareBefore, long shareNow, bool asked) =>
        Paired.Asked([Count(Now, now), Count(Before, before)], [Share(Now, shareNow, 50), Share(Before, shareBefore, 50)], Now, Before)
            .ShouldBe(asked ? ["d0001"] : []);

    [Fact]
    public void Rounded_incomplete_and_small_figures_raise_no_question()
    {
        Paired.Asked([Count(Now, 100) with { Status = CellStatus.Rounded }, Count(Before, 60)], [Share(Now, 20, 50), Share(Before, 20, 50)], Now, Before).ShouldBeEmpty();
        Paired.Asked([Count(Now, 100), Count(Before, 60) with { Received = 0 }], [Share(Now, 20, 50), Share(Before, 20, 50)], Now, Before).ShouldBeEmpty();
        Paired.Asked([Count(Now, 100), Count(Before, 60)], [Share(Now, 4, 9), Share(Before, 20, 50)], Now, Before).ShouldBeEmpty();
    }

    [Fact]
    public void Of_many_places_one_must_rise_more_to_be_asked_about()
    {
        // 24 / √144 = 2.0, p = .046 alone; beside 19 places that did not move it is .046 · 20 = .91.
        MetricRow[] counts = [.. Enumerable.Range(2, 19).SelectMany(i => new[] { Count(Now, 60, i), Count(Before, 60, i) }), Count(Now, 84), Count(Before, 60)];
        MetricRow[] shares = [Share(Now, 20, 50), Share(Before, 20, 50)];
        Paired.Asked(counts[^2..], shares, Now, Before).ShouldBe(["d0001"]);
        Paired.Asked(counts, shares, Now, Before).ShouldBeEmpty();
    }

    private static MetricRow Count(DateOnly period, long count, int i = 1) =>
        new(Level.Dong, $"d{i:0000}", $"{i:0000}", "동", "Dong", "g01", period, null, CellStatus.Shown, count, count, null, 1, 1);

    private static MetricRow Share(DateOnly period, long part, long of) => Count(period, part) with { Value = 100.0 * part / of, Denominator = of };
}
