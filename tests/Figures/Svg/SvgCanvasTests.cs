using System.Xml.Linq;
using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Svg;

namespace DongHaeng.Tests.Figures.Svg;

public class SvgCanvasTests
{
    [Fact]
    public void Every_shape_is_written_with_classes_for_its_inks()
    {
        var drawing = new Drawing(100, 50, (canvas, _) =>
        {
            canvas.Line(new Spot(1, 2), new Spot(3, 4), new Stroke(Ink.Rule));
            canvas.Rectangle(new Box(1, 2, 3, 4), Ink.Accent, new Stroke(Ink.Axis, 2), 1.5);
            canvas.Circle(new Spot(5, 6), 7, null, new Stroke(Ink.Worse, 1, [2, 1.5]));
            canvas.Polyline([new Spot(0, 0), new Spot(10, 5.5)], new Stroke(Ink.Accent));
            canvas.Polygon([new Spot(0, 0), new Spot(1, 0), new Spot(0, 1)], Ink.AccentFaint);
        });
        drawing.Source.ShouldContain("<line x1=\"1\" y1=\"2\" x2=\"3\" y2=\"4\" class=\"f-none s-rule\" stroke-width=\"1\"/>");
        drawing.Source.ShouldContain("<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" rx=\"1.5\" class=\"f-accent s-axis\" stroke-width=\"2\"/>");
        drawing.Source.ShouldContain("<circle cx=\"5\" cy=\"6\" r=\"7\" class=\"f-none s-worse\" stroke-width=\"1\" stroke-dasharray=\"2 1.5\"/>");
        drawing.Source.ShouldContain("points=\"0,0 10,5.5\" class=\"f-none s-accent\"");
        drawing.Source.ShouldContain("<polygon points=\"0,0 1,0 0,1\" class=\"f-accent-faint\"/>");
    }

    [Fact]
    public void Text_carries_its_weight_ink_size_and_anchor() =>
        new Drawing(100, 50, (canvas, _) => canvas.Text(
                new Spot(10, 20), "역삼1동", new TextStyle(12, Weight.SemiBold, Ink.Title, Anchor.End))).Source
            .ShouldContain("<text x=\"10\" y=\"20\" font-size=\"12\" text-anchor=\"end\" class=\"w600 f-title\">역삼1동</text>");

    [Fact]
    public void Coordinates_have_at_most_two_decimals_and_no_negative_zero()
    {
        var drawing = new Drawing(10, 10, (canvas, _) => canvas.Circle(new Spot(1.0 / 3, -0.001), 2.345, Ink.Accent));
        drawing.Source.ShouldContain("cx=\"0.33\" cy=\"0\" r=\"2.35\"");
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_coordinate_that_is_not_a_number_is_a_surprise(double x) =>
        Should.Throw<ArgumentException>(() => new Drawing(10, 10, (canvas, _) => canvas.Circle(new Spot(x, 0), 1, Ink.Accent)));

    [Theory]
    [InlineData("<script>alert('x')</script> & \"A\"")]
    [InlineData("tab\tline\nend")]
    [InlineData("emoji 😀 종로1·2·3·4가동")]
    public void Any_text_is_read_back_as_it_was(string text)
    {
        var drawing = new Drawing(10, 10, (canvas, _) => canvas.Mark(
            text, () => canvas.Text(new Spot(0, 0), text, new TextStyle(8, Weight.Regular, Ink.Text))));
        drawing.Texts.ShouldBe([text]);
        drawing.All("script").ShouldBeEmpty();
        drawing.All("title")[1].Value.ShouldBe(text);
    }

    [Fact]
    public void What_xml_cannot_hold_is_replaced()
    {
        var drawing = new Drawing(10, 10, (canvas, _) => canvas.Text(
            new Spot(0, 0), "a\u0001b\ud800c", new TextStyle(8, Weight.Regular, Ink.Text)));
        drawing.Texts.ShouldBe(["a\uFFFDb\uFFFDc"]);
    }

    [Fact]
    public void Nothing_in_it_needs_an_exception_from_a_content_security_policy()
    {
        var drawing = new Drawing(10, 10, (canvas, box) => canvas.Mark("m", () => canvas.Rectangle(box, Ink.Accent)));
        var attributes = drawing.Root.DescendantsAndSelf().Attributes().Select(attribute => attribute.Name.LocalName).ToList();
        attributes.ShouldNotContain("style");
        attributes.ShouldNotContain(name => name.StartsWith("on"));
        drawing.All("style").ShouldBeEmpty();
    }

    [Fact]
    public void A_file_of_its_own_carries_the_style_sheet()
    {
        var svg = XDocument.Parse(new SvgCanvas(10, 10, "t", "d").ToSvg(standalone: true));
        svg.Descendants().Single(element => element.Name.LocalName == "style").Value.ShouldBe(SvgStyle.Css);
    }

    [Fact]
    public void It_has_a_name_a_description_and_a_size()
    {
        var root = new Drawing(120.5, 40, (_, _) => { }).Root;
        root.Attribute("role")!.Value.ShouldBe("img");
        root.Attribute("viewBox")!.Value.ShouldBe("0 0 120.5 40");
        root.Attribute("width")!.Value.ShouldBe("120.5");
        root.Elements().Select(element => (element.Name.LocalName, element.Value))
            .ShouldBe([("title", "title"), ("desc", "description")]);
    }

    [Fact]
    public void With_marks_it_is_a_group_whose_marks_can_be_read_and_are_no_stops_for_the_tab_key()
    {
        var drawing = new Drawing(10, 10, (canvas, box) => canvas.Mark("역삼1동 412건", () => canvas.Rectangle(box, Ink.Accent)));
        drawing.Root.Attribute("role")!.Value.ShouldBe("group");
        var mark = drawing.All("g", "mark").ShouldHaveSingleItem();
        mark.Attribute("tabindex").ShouldBeNull(); // a gu's page has hundreds; its tables are read by keyboard
        mark.Attribute("role")!.Value.ShouldBe("img");
        drawing.Marks.ShouldBe(["역삼1동 412건"]);
    }
}
