using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Figures.Charts;

public class IntervalDotsTests
{
    private static readonly Look Look = Look.Page(Language.Korean);

    [Fact]
    public void Dot_whiskers_and_reference_share_one_scale()
    {
        var drawing = Draw(new IntervalDots("연계율", "%", [new IntervalDot("신사동", 50, 25, 100)])
        {
            Reference = new Reference("강남구 전체", 75),
        });
        var whisker = drawing.InMarks("line")[0];
        double low = Drawing.Number(whisker, "x1"), high = Drawing.Number(whisker, "x2");
        Drawing.Number(drawing.InMarks("circle").ShouldHaveSingleItem(), "cx").ShouldBe(low + ((high - low) / 3), 0.02);
        Drawing.Number(drawing.All("line", "s-reference")[0], "x1").ShouldBe(low + ((high - low) * 2 / 3), 0.02);
        drawing.Texts.ShouldContain("0%");
        drawing.Texts.ShouldContain("100%");
    }

    [Fact]
    public void Few_cases_are_hollow_and_never_set_apart()
    {
        var drawing = Draw(new IntervalDots("연계율", "%",
            [new IntervalDot("신사동", 50, 10, 90) { Few = true, Standing = Standing.Worse }]));
        drawing.InMarks("circle").ShouldHaveSingleItem().Attribute("class")!.Value.ShouldBe("f-paper s-axis");
        drawing.Source.ShouldNotContain("worse");
        drawing.Texts.ShouldContain(Phrases.Few(Language.Korean));
        drawing.Marks.ShouldBe(["신사동 50.0% (95% 신뢰구간 10.0–90.0%), 건수 적음(10건 미만)"]);
    }

    [Fact]
    public void A_withheld_rate_shows_its_word_and_no_dot()
    {
        var drawing = Draw(new IntervalDots("연계율", "%",
            [new IntervalDot("신사동", null, 10, 90) { Status = "보호 처리(7 이하)" }, new IntervalDot("역삼1동", 40, 30, 50)]));
        drawing.InMarks("circle").Count.ShouldBe(1);
        drawing.Marks[0].ShouldBe("신사동 보호 처리(7 이하)");
        // The interval that came with it must not move the axis.
        drawing.Texts.ShouldContain("50%");
        drawing.Texts.ShouldNotContain("90%");
    }

    private static Drawing Draw(IntervalDots chart) =>
        new(400, chart.Height(400, Look), (canvas, box) => chart.Draw(canvas, box, Look));
}
