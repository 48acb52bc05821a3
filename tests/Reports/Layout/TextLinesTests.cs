using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;
using DongHaeng.Reports.Layout;

namespace DongHaeng.Tests.Reports.Layout;

/// <summary>A Hangul syllable at 2048/177 points is 10 points wide (1770 units of 2048), a blank 2.9.</summary>
public sealed class TextLinesTests
{
    private const double Size = 2048 / 177.0;

    [Fact]
    public void A_short_text_is_one_line() => Break("동 주민센터", 100).ShouldBe(["동 주민센터"]);

    [Fact]
    public void Korean_is_broken_between_words() =>
        Break("위기가구 방문을 마쳤다", 80).ShouldBe(["위기가구 방문을", "마쳤다"]);

    [Fact]
    public void A_word_that_just_fits_stays_whole() => Break("사례관리", 40.001).ShouldBe(["사례관리"]);

    [Fact]
    public void A_word_wider_than_a_line_is_cut_by_the_character() =>
        Break("통합 복지사각지대발굴", 35).ShouldBe(["통합", "복지사", "각지대", "발굴"]);

    [Fact]
    public void A_list_without_blanks_is_cut_behind_its_marks() =>
        Break("노원·강서·송파", 57).ShouldBe(["노원·강서·", "송파"]);

    [Fact]
    public void A_line_does_not_start_with_a_closing_mark() =>
        Break("(가나다라마).", 60).ShouldBe(["(가나다라", "마)."]);

    [Fact]
    public void A_newline_starts_a_line_and_an_empty_line_stays() =>
        Break("가\n\n나", 100).ShouldBe(["가", "", "나"]);

    [Fact]
    public void A_column_narrower_than_a_character_still_takes_one_a_line() =>
        Break("가나", 1).ShouldBe(["가", "나"]);

    [Theory]
    [InlineData(40)]
    [InlineData(77)]
    [InlineData(150)]
    public void No_line_is_wider_than_the_column_and_no_character_is_lost(double width)
    {
        const string text = "2024년 10월 종로1·2·3·4가동 주민센터는 복지사각지대 발굴 412건 가운데 83건(20.1%)을 지원으로 이었다.";

        var lines = Break(text, width);

        lines.ShouldAllBe(line => Typeface.Width(line, Size, Weight.Regular) <= width);
        string.Concat(lines).Replace(" ", "").ShouldBe(text.Replace(" ", ""));
    }

    private static IReadOnlyList<string> Break(string text, double width) => TextLines.Break(text, width, Size, Weight.Regular);
}
