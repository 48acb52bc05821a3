using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Dashboards.Models;

public sealed class CellTextTests
{
    private static readonly DateOnly October = new(2024, 10, 1);

    [Theory]
    [InlineData(CellStatus.Shown, 1235.0, "1,235")]
    [InlineData(CellStatus.Rounded, 1235.0, "약 1,235")]
    [InlineData(CellStatus.Few, null, "7 이하")]
    [InlineData(CellStatus.Withheld, null, "보호")]
    [InlineData(CellStatus.NoValue, null, "–")]
    [InlineData(CellStatus.NotReported, null, "미보고")]
    public void Each_status_has_words_of_its_own(CellStatus status, double? value, string words) =>
        Rows.Cell(Rows.Gu(October, value, status)).Text.ShouldBe(words);

    [Fact]
    public void No_status_looks_like_another_nor_like_zero()
    {
        var cells = Enum.GetValues<CellStatus>().Select(status =>
            Rows.Cell(Rows.Gu(October, status is CellStatus.Shown or CellStatus.Estimated or CellStatus.Rounded ? 0 : null, status))).ToList();
        cells.Select(cell => cell.Text).ShouldBeUnique();
        cells.Select(cell => cell.Kind).ShouldBeUnique();
    }

    [Fact]
    public void A_figure_that_rests_on_too_few_deliveries_says_how_many_came() =>
        Rows.Cell(Rows.Gu(October, 12, expected: 12, received: 11)).Incomplete.ShouldBe("자료 12건 중 11건 접수");

    [Fact]
    public void Shares_and_days_have_one_decimal_and_counts_none()
    {
        Rows.Cell(Rows.Gu(October, 12.345), Rows.Linked).Text.ShouldBe("12.3");
        Rows.Cell(Rows.Gu(October, 4.5), Rows.Days).Text.ShouldBe("4.5");
        Rows.Cell(Rows.Gu(October, 12)).Text.ShouldBe("12");
    }

    [Fact]
    public void A_median_that_half_have_not_reached_is_not_the_same_as_nobody_to_count()
    {
        Rows.Cell(Rows.Gu(October, null, CellStatus.NoValue, of: 9), Rows.Days).Note.ShouldBe("아직 도달하지 않음");
        Rows.Cell(Rows.Gu(October, null, CellStatus.NoValue, of: 0), Rows.Days).Note.ShouldBe("값 없음");
    }
}
