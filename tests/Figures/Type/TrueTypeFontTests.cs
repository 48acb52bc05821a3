using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;

namespace DongHaeng.Tests.Figures.Type;

public sealed class TrueTypeFontTests
{
    [Fact]
    public void A_missing_font_file_names_the_file_and_the_command_that_brings_it()
    {
        var missing = Should.Throw<FileNotFoundException>(() => TrueTypeFont.Load("fonts/Pretendard-None.ttf"));

        missing.Message.ShouldContain("fonts/Pretendard-None.ttf");
        missing.Message.ShouldContain("npm ci");
    }

    [Fact]
    public void A_file_without_the_tables_of_a_font_is_refused_by_the_table_that_it_lacks() =>
        Should.Throw<InvalidDataException>(() => new TrueTypeFont([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))
            .Message.ShouldContain("'head'");

    [Fact]
    public void The_vertical_measures_are_those_of_pretendard()
    {
        var font = Typeface.Of(Weight.Regular);

        (font.UnitsPerEm, font.Ascent, font.Descent, font.CapHeight).ShouldBe((2048, 1950, -494, 1448));
    }

    [Fact]
    public void A_blank_has_no_outline_and_a_syllable_has_one()
    {
        var font = Typeface.Of(Weight.Regular);

        font.Outline(font.Glyph(new(' '))).Length.ShouldBe(0);
        font.Outline(font.Glyph(new('동'))).Length.ShouldBeGreaterThan(20);
    }
}
