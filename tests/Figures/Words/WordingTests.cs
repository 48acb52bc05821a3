using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Figures.Words;

public class WordingTests
{
    private static readonly DateOnly October = new(2024, 10, 31);

    [Fact]
    public void Months_are_named_in_both_languages()
    {
        MonthName.Short(October, Language.Korean).ShouldBe("10월");
        MonthName.Full(October, Language.Korean).ShouldBe("2024년 10월");
        MonthName.Short(October, Language.English).ShouldBe("Oct");
        MonthName.Full(October, Language.English).ShouldBe("Oct 2024");
    }

    [Theory]
    [InlineData("건", Language.Korean, "1,234건")]
    [InlineData("cases", Language.English, "1,234 cases")]
    [InlineData("%", Language.English, "1,234%")]
    [InlineData("", Language.English, "1,234")]
    public void A_quantity_joins_number_and_unit(string unit, Language language, string text) =>
        Quantity.Text(1234, 0, unit, language).ShouldBe(text);

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public void Withheld_not_reported_and_no_data_are_told_apart(Language language) =>
        new[] { Phrases.Withheld(language), Phrases.NotReported(language), Phrases.NoData(language), "0" }
            .ShouldBeUnique();
}
