using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Statistics;

/// <summary>Months around 10, of which 4 to 16 are usual.</summary>
public sealed class SignalTests
{
    private static readonly ProcessLimits Process = new(10, new Interval(4, 16), false);

    [Theory]
    [InlineData("10 17 10 3", "- B - B")]
    [InlineData("7 8 9 11 12 13 13.5", "T T T T T T T")]
    [InlineData("13 12 11 9 8 7 6.5 6.5", "T T T T T T T -")]
    [InlineData("7 8 9 9 12 13 13.5", "- - - - - - -")] // one month stands still
    [InlineData("15 10 15.5 10", "N - N -")]
    [InlineData("5 10 15 10", "- - - -")] // on two sides
    [InlineData("11 12 11 12 11 12 11 9", "S S S S S S S -")]
    [InlineData("11 12 11 10 11 12 11", "- - - - - - -")] // the mean is on neither side
    [InlineData("11 12 11 17 11 12 11", "S S S B S S S")] // the stronger one is told
    public void A_month_is_marked(string months, string signals) =>
        string.Join(' ', Signals.Of([.. months.Split(' ').Select(double.Parse)], Process).Select(s => "-BTNS"[(int)s])).ShouldBe(signals);

    [Fact]
    public void Where_nothing_varies_nothing_is_marked() => Signals.Of([5, 5, 5], new ProcessLimits(5, null, true)).ShouldAllBe(s => s == Signal.None);

    [Fact]
    public void A_limit_cut_off_at_zero_does_not_bring_its_two_thirds_nearer() =>
        // The mean of 3 with 2.66 × 2 either way: near is beyond 3.55 from it, which no count below can be.
        Signals.Of([0, 0, 0], new ProcessLimits(3, new Interval(0, 8.32), false)).ShouldAllBe(s => s == Signal.None);
}
