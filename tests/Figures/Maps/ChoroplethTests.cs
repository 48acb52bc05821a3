using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Maps;
using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Figures.Maps;

public class ChoroplethTests
{
    private static readonly Look Look = Look.Page(Language.Korean);

    [Fact]
    public void The_more_the_darker_in_five_classes_of_as_many_places()
    {
        var drawing = Draw(new("연계율", "%", [.. Enumerable.Range(1, 10).Select(i => Square($"{i}동", i, i))]));
        drawing.InMarks("polygon").Select(p => p.Attribute("class")!.Value).ShouldBe(
            ["f-map-1", "f-map-1", "f-map-2", "f-map-2", "f-map-3", "f-map-3", "f-map-4", "f-map-4", "f-map-5", "f-map-5"]);
        drawing.Texts.ShouldContain("1.0–2.0%");
        drawing.Texts.ShouldContain("9.0–10.0%");
        drawing.Marks[0].ShouldBe("1동 1.0%");
    }

    [Fact]
    public void The_same_value_is_in_one_class()
    {
        var drawing = Draw(new("연계율", "%", [.. Enumerable.Range(1, 10).Select(i => Square($"{i}동", i, i < 9 ? 5 : 7))]));
        drawing.InMarks("polygon").Select(p => p.Attribute("class")!.Value).Distinct().ShouldBe(["f-map-1", "f-map-5"]);
        drawing.Texts.ShouldContain("5.0%");
    }

    [Fact]
    public void A_place_without_a_value_has_no_colour_and_says_why()
    {
        var drawing = Draw(new("연계율", "%", [Square("신사동", 1, 3), Square("역삼1동", 2, null) with { Status = "보호 처리(7 이하)" }]));
        drawing.InMarks("polygon")[1].Attribute("class")!.Value.ShouldBe("f-panel");
        drawing.Marks[1].ShouldBe("역삼1동 보호 처리(7 이하)");
        drawing.Texts.ShouldContain("값 없음");
    }

    [Fact]
    public void Letters_stand_where_they_have_room_and_stay_on_the_ground()
    {
        var drawing = Draw(new("연계율", "%", [Square("신사동", 0, 3, 10), Square("역삼1동", 10, 4, 10), Square("아주 긴 이름의 동", 20, 4, 1)]));
        drawing.Texts.ShouldContain("신사동");
        drawing.Texts.ShouldNotContain("아주 긴 이름의 동");
    }

    [Fact]
    public void What_is_said_may_be_another_figure_than_what_colours() =>
        Draw(new("연계율", "%", [Square("신사동", 1, 3.2) with { Said = "5.0% (추정 3.2%)" }])).Marks.ShouldBe(["신사동 5.0% (추정 3.2%)"]);

    private static MapArea Square(string name, double at, double? value, double side = 1) =>
        new(name, [[new(at, 0), new(at + side, 0), new(at + side, side), new(at, side)]], value);

    private static Drawing Draw(Choropleth map) => new(400, map.Height(400, Look), (canvas, box) => map.Draw(canvas, box, Look));
}
