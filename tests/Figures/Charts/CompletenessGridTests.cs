using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Figures.Charts;

public class CompletenessGridTests
{
    private static readonly Look Look = Look.Page(Language.Korean);

    private static readonly CompletenessGrid Grid = new(
        "위기가정 방문 접수",
        [new DateOnly(2024, 8, 1), new DateOnly(2024, 9, 1), new DateOnly(2024, 10, 1)],
        [
            new CompletenessRow("강남구", [new(Delivery.Full), new(Delivery.Partial, "22곳 중 20곳"), new(Delivery.Missing)]),
            new CompletenessRow("강동구", [new(Delivery.NotDue), new(Delivery.Full), new(Delivery.Full)]),
        ]);

    [Fact]
    public void Each_state_has_a_sign_of_its_own_shape()
    {
        var drawing = Draw(Grid);
        drawing.InMarks("polyline").Count.ShouldBe(3);
        drawing.InMarks("polygon").Count.ShouldBe(1);
        drawing.InMarks("line").Count.ShouldBe(3);
        drawing.InMarks("rect").Count.ShouldBe(5);
    }

    [Fact]
    public void A_row_counts_what_is_all_right_and_names_what_is_not() =>
        Draw(Grid).Marks.ShouldBe(
        [
            "강남구: 3개월 중 1개월 모두 접수, 2024년 9월 일부 접수 (22곳 중 20곳), 2024년 10월 미보고",
            "강동구: 2개월 중 2개월 모두 접수",
        ]);

    [Fact]
    public void One_sentence_says_what_it_shows()
    {
        Grid.Words(Language.Korean).ShouldBe("위기가정 방문 접수: 2곳의 3개월 5칸 가운데 모두 접수 3, 일부 접수 1, 미보고 1칸입니다.");
        Grid.Words(Language.English).ShouldBe("위기가정 방문 접수: of 5 months due from 2 units, 3 fully received, 1 partly, 1 not reported.");
    }

    [Fact]
    public void A_row_with_too_few_cells_is_a_surprise() =>
        Should.Throw<ArgumentException>(() => Draw(Grid with { Rows = [new CompletenessRow("강남구", [])] }))
            .Message.ShouldContain("강남구");

    private static Drawing Draw(CompletenessGrid grid) =>
        new(400, grid.Height(400, Look), (canvas, box) => grid.Draw(canvas, box, Look));
}
