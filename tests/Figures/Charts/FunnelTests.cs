using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Figures.Charts;

public class FunnelTests
{
    private static readonly Look Look = Look.Page(Language.Korean);

    [Fact]
    public void Dots_limits_and_the_line_of_all_share_two_scales()
    {
        var drawing = Draw(new Funnel("연계율", "%", "발굴 건수", [new("신사동", 0, 40), new("역삼1동", 100, 60)])
        {
            Reference = new("전체", 50),
            Limits = [new(0, 40, 60), new(100, 45, 55)],
            LimitsName = "99.8% 한계",
        });
        var circles = drawing.InMarks("circle");
        var (first, last) = (circles[0], circles[1]);
        double left = Drawing.Number(first, "cx"), right = Drawing.Number(last, "cx"), low = Drawing.Number(first, "cy"), high = Drawing.Number(last, "cy");
        right.ShouldBeGreaterThan(left);
        low.ShouldBeGreaterThan(high);
        var limits = drawing.All("polyline").Select(line => line.Attribute("points")!.Value.Split(' ').Select(p => p.Split(',').Select(double.Parse).ToArray()).ToArray()).ToList();
        limits.Count.ShouldBe(2);
        limits[0][1].ShouldBe([right, low + ((high - low) / 4)], 0.02); // 45 %
        limits[1][1].ShouldBe([right, low + ((high - low) * 3 / 4)], 0.02); // 55 %
        Drawing.Number(drawing.All("line", "s-reference")[0], "y1").ShouldBe((low + high) / 2, 0.02);
        drawing.Texts.ShouldContain("99.8% 한계");
        drawing.Marks.ShouldContain("역삼1동 60.0% (발굴 건수 100)");
    }

    [Fact]
    public void Only_those_set_apart_have_their_names_and_few_cases_never_are()
    {
        var drawing = Draw(new Funnel("연계율", "%", "발굴 건수",
            [new("신사동", 50, 40), new("역삼1동", 80, 60) { Standing = Standing.Better }, new("압구정동", 5, 90) { Few = true, Standing = Standing.Better }]));
        drawing.Texts.ShouldContain("역삼1동");
        drawing.Texts.ShouldNotContain("신사동");
        drawing.Texts.ShouldNotContain("압구정동");
        drawing.Marks[^1].ShouldBe("역삼1동 60.0% (발굴 건수 80)"); // drawn last, over the others
    }

    [Fact]
    public void The_mouth_of_the_funnel_ends_where_the_values_end()
    {
        var drawing = Draw(new Funnel("연계율", "%", "발굴 건수", [new("신사동", 100, 48), new("역삼1동", 50, 52)])
        {
            Reference = new("전체", 50),
            Limits = [new(1, 0, 100), new(50, 45, 55), new(100, 49, 51)],
        });
        drawing.All("polyline").ShouldAllBe(line => line.Attribute("points")!.Value.Split(' ', StringSplitOptions.None).Length == 2);
    }

    [Fact]
    public void Nothing_is_said_where_there_is_nothing() =>
        Draw(new Funnel("연계율", "%", "발굴 건수", [])).Texts.ShouldBe([Phrases.NoData(Language.Korean)]);

    private static Drawing Draw(Funnel chart) => new(400, chart.Height(400, Look), (canvas, box) => chart.Draw(canvas, box, Look));
}
