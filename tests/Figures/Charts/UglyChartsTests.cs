using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Figures.Words;

namespace DongHaeng.Tests.Figures.Charts;

public class UglyChartsTests
{
    public static TheoryData<string> Names => [.. UglyCharts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_overlaps_another_or_leaves_the_drawing(string name)
    {
        foreach (var (drawing, box, look) in Draw(name))
        {
            var texts = drawing.TextBoxes;
            for (var i = 0; i < texts.Count; i++)
            {
                var (text, place) = texts[i];
                var inside = place.X >= -0.05 && place.Right <= box.Right + 0.05 && place.Y >= -0.05 && place.Bottom <= box.Bottom + 0.05;
                inside.ShouldBeTrue($"'{text}' at {place} leaves {box} ({look})");
                foreach (var (other, otherPlace) in texts.Skip(i + 1))
                {
                    Overlap(place, otherPlace).ShouldBeFalse($"'{text}' at {place} overlaps '{other}' at {otherPlace} in {box} ({look})");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_coordinate_is_a_number_and_no_shape_is_inside_out(string name)
    {
        foreach (var (drawing, _, _) in Draw(name))
        {
            drawing.Source.ShouldNotContain("NaN");
            drawing.Source.ShouldNotContain("∞");
            foreach (var rectangle in drawing.All("rect"))
            {
                Drawing.Number(rectangle, "width").ShouldBeGreaterThanOrEqualTo(0);
                Drawing.Number(rectangle, "height").ShouldBeGreaterThanOrEqualTo(0);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_data_gives_the_same_bytes(string name) =>
        Draw(name).Select(drawn => drawn.Drawing.Source).ShouldBe(Draw(name).Select(drawn => drawn.Drawing.Source));

    private static IEnumerable<(Drawing Drawing, Box Box, Look Look)> Draw(string name)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var look in new[] { Look.Page(language), Look.Print(language) })
            {
                foreach (var (width, height) in new[] { (20.0, 30.0), (38, 24), (62, 50) })
                {
                    var drawing = new Drawing(
                        width * look.Size, height * look.Size, (canvas, box) => UglyCharts.All[name](canvas, box, look));
                    yield return (drawing, new Box(0, 0, width * look.Size, height * look.Size), look);
                }
            }
        }
    }

    private static bool Overlap(Box a, Box b)
    {
        const double rounding = 0.02;
        return a.X + rounding < b.Right && b.X + rounding < a.Right && a.Y + rounding < b.Bottom && b.Y + rounding < a.Bottom;
    }
}
