using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;

namespace DongHaeng.Tests.Figures.Type;

/// <summary>Expected widths were read from Pretendard's hmtx by another program; the font has 2048 units to the em.</summary>
public sealed class TypefaceTests
{
    [Theory]
    [InlineData("동", Weight.Regular, 1770)]
    [InlineData("A", Weight.Regular, 1322)]
    [InlineData("A", Weight.Bold, 1470)]
    [InlineData("동 (한)", Weight.Regular, 1770 + 514 + 698 + 1770 + 698)]
    [InlineData("é", Weight.Bold, 1176)]
    public void A_text_is_as_wide_as_its_glyphs(string text, Weight weight, int units) =>
        Typeface.Width(text, 10, weight).ShouldBe(units / 204.8, 1e-9);

    [Fact]
    public void Tabular_digits_take_the_place_of_the_proportional_ones()
    {
        // The proportional 1 has 898 units.
        Typeface.Width("1", 2048 / 256.0, Weight.Regular).ShouldBe(1258 / 256.0, 1e-9);
    }

    [Theory]
    [InlineData(Weight.Regular)]
    [InlineData(Weight.Medium)]
    [InlineData(Weight.SemiBold)]
    [InlineData(Weight.Bold)]
    public void Numbers_of_the_same_length_are_equally_wide(Weight weight) =>
        Enumerable.Range(100, 900)
            .Select(number => Typeface.Width($"1,{number}.5", 8, weight)).Distinct().Count().ShouldBe(1);

    [Fact]
    public void Large_text_is_set_tighter_by_a_fiftieth_of_its_size()
    {
        Typeface.Width("한한", 20, Weight.Bold).ShouldBe(2 * (1770 * 20 / 2048.0 - 0.4), 1e-9);
        Typeface.Tracking(13.9).ShouldBe(0);
    }

    [Fact]
    public void A_character_that_the_font_lacks_is_as_wide_as_the_box_that_stands_for_it() =>
        Typeface.Width("漢", 2048 / 256.0, Weight.Regular).ShouldBe(1784 / 256.0, 1e-9);

    [Fact]
    public void Every_modern_hangul_syllable_has_a_glyph_in_every_weight()
    {
        foreach (var weight in Enum.GetValues<Weight>())
        {
            Enumerable.Range('가', 11172).ShouldAllBe(syllable => Typeface.Of(weight).Has(new System.Text.Rune(syllable)));
        }
    }
}
