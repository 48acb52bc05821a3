using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Type;
using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Figures.Charts;

public class UnitBarsTests
{
    private static readonly Look Look = Look.Page(Language.Korean);

    private static readonly UnitBars Visits = new("위기가정 방문, 2024년 10월", "건",
    [
        new UnitBar("신사동", 20) { Previous = 10 },
        new UnitBar("논현1동", 10),
        new UnitBar("역삼1동", null) { Status = Phrases.Withheld(Language.Korean) },
    ])
    {
        PreviousName = "전월",
    };

    [Fact]
    public void A_bar_is_as_long_as_its_value()
    {
        // Two rows of 20 in a height of 40; the longest bar ends .9 of a label size before its value.
        var drawing = Draw(Visits with { Bars = [new UnitBar("가", 20), new UnitBar("나", 10)] }, 200, 40);
        var bars = drawing.InMarks("rect");
        bars.Count.ShouldBe(2);
        var right = 200 - Typeface.Width("20", 12, Weight.SemiBold) - 10.8;
        var left = Math.Max(Typeface.Width("가", 12, Weight.Medium), Typeface.Width("나", 12, Weight.Medium)) + 9;
        Drawing.Number(bars[0], "x").ShouldBe(left, 0.01);
        Drawing.Number(bars[0], "width").ShouldBe(right - left, 0.02);
        Drawing.Number(bars[1], "width").ShouldBe((right - left) / 2, 0.02);
        Drawing.Number(bars[0], "y").ShouldBe(3.6);
        Drawing.Number(bars[1], "y").ShouldBe(23.6);
        Drawing.Number(bars[1], "height").ShouldBe(12.8);
    }

    [Fact]
    public void The_ring_of_the_previous_period_and_the_reference_share_the_bars_scale()
    {
        var drawing = Draw(Visits with { Reference = new Reference("강남구 평균", 15) });
        var bar = drawing.InMarks("rect")[0];
        double left = Drawing.Number(bar, "x"), width = Drawing.Number(bar, "width");
        Drawing.Number(drawing.All("circle")[0], "cx").ShouldBe(left + (width / 2), 0.02);
        Drawing.Number(drawing.All("line", "s-reference")[0], "x1").ShouldBe(left + (width * 0.75), 0.02);
        drawing.Texts.ShouldContain("강남구 평균 15");
    }

    [Fact]
    public void A_unit_without_a_value_says_why_and_has_no_bar()
    {
        var drawing = Draw(Visits);
        drawing.InMarks("rect").Count.ShouldBe(2);
        drawing.Texts.ShouldContain("보호 처리(7 이하)");
        drawing.Marks.ShouldBe(["신사동 20건 (전월 10건)", "논현1동 10건", "역삼1동 보호 처리(7 이하)"]);
    }

    [Fact]
    public void The_previous_value_of_a_withheld_unit_is_not_drawn() =>
        Draw(Visits with { Bars = [new UnitBar("신사동", null) { Previous = 3 }, new UnitBar("논현1동", 9)] })
            .All("circle").ShouldBeEmpty();

    [Fact]
    public void Zero_is_a_value_and_not_a_missing_one()
    {
        var drawing = Draw(Visits with { Bars = [new UnitBar("신사동", 0), new UnitBar("논현1동", 3)] });
        drawing.Texts.ShouldContain("0");
        drawing.Texts.ShouldNotContain(Phrases.NoData(Language.Korean));
    }

    [Fact]
    public void The_order_is_kept()
    {
        var names = new[] { "신사동", "논현1동", "역삼1동" };
        Draw(Visits).Texts.Where(names.Contains).ShouldBe(names);
    }

    [Fact]
    public void A_name_without_room_is_shortened_and_whole_in_its_mark()
    {
        var drawing = Draw(Visits with { Bars = [new UnitBar("Jongno 1(il).2(i).3(sam).4(sa) ga-dong", 3)] }, 200, 40);
        drawing.Texts.ShouldContain(text => text.StartsWith("Jongno") && text.EndsWith('…'));
        drawing.Marks.ShouldBe(["Jongno 1(il).2(i).3(sam).4(sa) ga-dong 3건"]);
    }

    [Fact]
    public void Only_standings_that_occur_are_explained_under_the_callers_names()
    {
        var drawing = Draw(Visits with
        {
            Bars = [new UnitBar("신사동", 3) { Standing = Standing.Worse }, new UnitBar("논현1동", 5)],
            StandingNames = new Dictionary<Standing, string> { [Standing.Worse] = "상한 초과" },
        });
        drawing.Texts.ShouldContain("상한 초과");
        drawing.Texts.ShouldContain("이번 기간");
        drawing.Texts.ShouldNotContain("눈여겨볼 곳");
    }

    [Fact]
    public void At_its_natural_height_rows_are_not_squeezed()
    {
        var height = Visits.Height(400, Look);
        Draw(Visits, 400, height).All("text").ShouldAllBe(text => Drawing.Number(text, "font-size") >= 11);
    }

    [Fact]
    public void One_sentence_says_what_it_shows()
    {
        var chart = Visits with { Reference = new Reference("강남구 평균", 15) };
        chart.Words(Language.Korean).ShouldBe("위기가정 방문, 2024년 10월: 2곳의 값은 10건에서 20건까지이고 강남구 평균은 15건이며 1곳은 값이 없습니다.");
        (Visits with { Bars = [] }).Words(Language.Korean).ShouldBe("위기가정 방문, 2024년 10월: 보일 자료가 없습니다.");
        (chart with { Name = "Visits", Unit = "visits", Reference = new Reference("Gangnam-gu mean", 15) }).Words(Language.English)
            .ShouldBe("Visits: the values of 2 units range from 10 visits to 20 visits; Gangnam-gu mean is 15 visits; 1 unit without a value.");
    }

    private static Drawing Draw(UnitBars chart, double width = 400, double height = 160) =>
        new(width, height, (canvas, box) => chart.Draw(canvas, box, Look));
}
