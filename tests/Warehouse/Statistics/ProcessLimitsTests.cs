using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Tests.Warehouse.Statistics;

public class ProcessLimitsTests
{
    private static readonly double[] OneOddMonth = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

    [Fact]
    public void An_odd_month_does_not_widen_the_limits()
    {
        var process = ProcessLimits.Of(OneOddMonth).ShouldNotBeNull();
        process.Mean.ShouldBe(1.9444, 5e-5);
        process.Limits.ShouldNotBeNull().Lower.ShouldBe(-.7156, 5e-5);
        process.Limits.ShouldNotBeNull().Upper.ShouldBe(4.6044, 5e-5);
        process.Trial.ShouldBeFalse();
    }

    [Fact]
    public void Without_ranges_to_screen_the_limits_are_266_percent_of_the_mean_range()
    {
        // Mean 12, moving ranges 2, 4, 2 with mean 8/3: limits 12 ± 2.66·8/3.
        var process = ProcessLimits.Of([12, 14, 10, 12]).ShouldNotBeNull();
        process.Mean.ShouldBe(12);
        process.Limits.ShouldNotBeNull().Lower.ShouldBe(4.906667, 1e-6);
        process.Limits.ShouldNotBeNull().Upper.ShouldBe(19.093333, 1e-6);
    }

    [Fact]
    public void Counts_have_no_lower_limit_below_zero() =>
        ProcessLimits.Of(OneOddMonth, counts: true).ShouldNotBeNull().Limits.ShouldNotBeNull().Lower.ShouldBe(0);

    [Theory]
    [InlineData(11, true)]
    [InlineData(12, false)]
    public void Under_twelve_months_the_limits_are_on_trial(int months, bool trial) =>
        ProcessLimits.Of(OneOddMonth[..months]).ShouldNotBeNull().Trial.ShouldBe(trial);

    [Fact]
    public void One_value_has_a_mean_and_no_limits() =>
        ProcessLimits.Of([7]).ShouldBe(new ProcessLimits(7, null, true));

    [Fact]
    public void Equal_values_have_a_mean_and_no_limits() =>
        ProcessLimits.Of([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]).ShouldBe(new ProcessLimits(3, null, false));

    [Fact]
    public void Equal_values_after_one_jump_have_no_limits() =>
        ProcessLimits.Of([5, 5, 5, 5, 9]).ShouldNotBeNull().Limits.ShouldBeNull();

    [Fact]
    public void No_values_have_nothing() => ProcessLimits.Of([]).ShouldBeNull();
}
