using DongHaeng.Figures.Scales;

namespace DongHaeng.Tests.Figures.Scales;

public class LinearScaleTests
{
    [Fact]
    public void Positions_lie_evenly_between_the_ends()
    {
        var scale = new LinearScale(10, 20, 100, 0);
        scale.At(10).ShouldBe(100);
        scale.At(15).ShouldBe(50);
        scale.At(20).ShouldBe(0);
    }

    [Theory]
    [InlineData(new double[] { 0, 9.2 }, 5, new double[] { 0, 2, 4, 6, 8, 10 })]
    [InlineData(new double[] { 412, 98 }, 5, new double[] { 0, 100, 200, 300, 400, 500 })]
    [InlineData(new[] { 0.3 }, 3, new[] { 0, 0.1, 0.2, 0.3 })]
    [InlineData(new double[] { -3, 4 }, 4, new double[] { -4, -2, 0, 2, 4 })]
    [InlineData(new double[0], 4, new[] { 0, 0.5, 1 })]
    [InlineData(new double[] { 0, 0 }, 1, new double[] { 0, 1 })]
    public void Ticks_are_round_and_hold_the_values(double[] values, int steps, double[] ticks)
    {
        var scale = LinearScale.Nice(values, 0, 1, steps);
        scale.Ticks.ShouldBe(ticks, 1e-9);
        scale.At(ticks[0]).ShouldBe(0, 1e-9);
        scale.At(ticks[^1]).ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Counts_have_no_ticks_between_whole_numbers() =>
        LinearScale.Nice([2], 0, 1, 8, whole: true).Ticks.ShouldBe([0, 1, 2]);

    [Fact]
    public void An_axis_need_not_start_at_zero() =>
        LinearScale.Nice([32.4, 40.9], 0, 1, 5, fromZero: false).Ticks.ShouldBe([32, 34, 36, 38, 40, 42]);

    [Fact]
    public void One_value_alone_gets_room_on_both_sides()
    {
        var scale = LinearScale.Nice([36.6], 0, 1, 5, fromZero: false);
        scale.At(36.6).ShouldBeInRange(0.2, 0.8);
    }

    [Theory]
    [InlineData(0.3, 1)]
    [InlineData(0.05, 2)]
    [InlineData(9, 0)]
    public void Ticks_have_as_many_decimals_as_they_need(double high, int decimals) =>
        LinearScale.Nice([high], 0, 1, 5).Decimals.ShouldBe(decimals);

    [Fact]
    public void Bars_start_at_zero_and_the_longest_ends_at_the_edge()
    {
        var scale = LinearScale.FromZero([4, 8], 10, 110);
        (scale.At(0), scale.At(4), scale.At(8)).ShouldBe((10, 60, 110));
        LinearScale.FromZero([], 10, 110).At(0).ShouldBe(10);
    }
}
