using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Figures.Words;

public class InitialsTests
{
    [Theory]
    [InlineData("역삼1동", "역삼", 0)]
    [InlineData("역삼1동", "ㅇㅅ", 0)]
    [InlineData("역삼1동", "ㅇㅅ1", 0)]
    [InlineData("역삼1동", "ㅅ1ㄷ", 1)]
    [InlineData("역삼1동", "역ㅅ", 0)]
    [InlineData("역삼1동", "여", 0)]
    [InlineData("역삼1동", "역사", 0)]
    [InlineData("종로1.2.3.4가동", "종로1234", 0)]
    [InlineData("금호2·3가동", "ㄱㅎ23", 0)]
    [InlineData("발굴 지원 연계율", "지원연계", 2)]
    [InlineData("Yeoksam 1-dong", "yeoksam1", 0)]
    [InlineData("쌍문1동", "ㅆㅁ", 0)]
    public void What_is_typed_is_found(string text, string typed, int at) => Initials.Find(text, typed).ShouldBe(at);

    [Theory]
    [InlineData("역삼1동", "ㅅㅇ")]
    [InlineData("역삼1동", "여삼")] // only the last syllable may be unfinished
    [InlineData("쌍문1동", "ㅅㅁ")]
    [InlineData("역삼1동", "")]
    [InlineData("역삼1동", " ")]
    [InlineData("동", "역삼")]
    public void What_is_not_there_is_not(string text, string typed) => Initials.Find(text, typed).ShouldBeNull();

    [Theory]
    [InlineData("역삼1동", "ㅇㅅ1ㄷ")]
    [InlineData("쀍 A", "ㅃ A")]
    public void First_consonants(string text, string initials) => Initials.Of(text).ShouldBe(initials);
}
