using DongHaeng.Figures.Scales;

namespace DongHaeng.Tests.Figures.Scales;

public class NumbersTests
{
    [Theory]
    [InlineData(0, 0, "0")]
    [InlineData(1234567, 0, "1,234,567")]
    [InlineData(38.25, 1, "38.3")]
    [InlineData(0.15, 1, "0.2")]
    [InlineData(2.5, 0, "3")]
    [InlineData(100, 1, "100.0")]
    [InlineData(-1.4, 1, "−1.4")]
    [InlineData(-2.5, 0, "−3")]
    [InlineData(-0.04, 1, "0.0")]
    public void Numbers_are_written_as_a_person_would(double value, int decimals, string text) =>
        Numbers.Text(value, decimals).ShouldBe(text);

    [Theory]
    [InlineData(1.4, 1, "+1.4")]
    [InlineData(-3127, 0, "−3,127")]
    [InlineData(0, 1, "±0.0")]
    [InlineData(-0.04, 1, "±0.0")]
    public void Differences_have_a_sign(double value, int decimals, string text) =>
        Numbers.Difference(value, decimals).ShouldBe(text);
}
