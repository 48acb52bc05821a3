using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Figures.Charts;

public class SparklineTests
{
    private static readonly Look Look = Look.Page(Language.Korean);

    [Fact]
    public void The_line_fills_the_box_but_for_the_dot()
    {
        // A dot of 2.6 points at label size 12 leaves 40 by 20 of 45.2 by 25.2.
        var drawing = Draw(0, 10, 5);
        drawing.All("polyline").ShouldHaveSingleItem().Attribute("points")!.Value.ShouldBe("2.6,22.6 22.6,2.6 42.6,12.6");
        var dot = drawing.All("circle").ShouldHaveSingleItem();
        (Drawing.Number(dot, "cx"), Drawing.Number(dot, "cy")).ShouldBe((42.6, 12.6));
    }

    [Fact]
    public void A_gap_is_not_bridged_and_a_lone_month_is_a_speck()
    {
        var drawing = Draw(1, 2, null, 3, null, 2, 2);
        drawing.All("polyline").Count.ShouldBe(2);
        drawing.All("circle", "f-accent-soft").Count.ShouldBe(1);
    }

    [Fact]
    public void Equal_values_run_through_the_middle() =>
        Draw(7, 7, 7).All("polyline").ShouldHaveSingleItem().Attribute("points")!.Value.ShouldBe("2.6,12.6 22.6,12.6 42.6,12.6");

    [Fact]
    public void One_sentence_says_what_it_shows() =>
        new Sparkline("방문", "건", [3, null, 1234]).Words(Language.Korean)
            .ShouldBe("방문: 최근 3개월 3건에서 1,234건 사이, 마지막 값은 1,234건입니다.");

    private static Drawing Draw(params double?[] values) =>
        new(45.2, 25.2, (canvas, box) => new Sparkline("방문", "건", values).Draw(canvas, box, Look));
}
