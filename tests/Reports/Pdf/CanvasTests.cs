using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;

namespace DongHaeng.Tests.Reports.Pdf;

/// <summary>Looks at rendered pages of 200 by 100 points; at 72 dots per inch a point is a pixel.</summary>
public sealed class CanvasTests
{
    private static readonly Ink Black = new("black", "#000000");

    [Fact]
    public void A_text_leaves_ink_on_the_page()
    {
        var page = Render(canvas => canvas.Text(new(20, 50), "복지", new TextStyle(30, Weight.Bold, Ink.Worse)));

        Enumerable.Range(20, 50).Count(x => page.At(x, 40) == Ink.Worse.Hex).ShouldBeGreaterThan(5);
        Enumerable.Range(0, 200).ShouldAllBe(x => page.At(x, 70) == "#ffffff");
    }

    [Theory]
    [InlineData(Anchor.Start, 100)]
    [InlineData(Anchor.Middle, 75)]
    [InlineData(Anchor.End, 50)]
    public void A_text_stands_where_its_anchor_says(Anchor anchor, int left)
    {
        // The full block fills its advance; its size is chosen so that four make 50 points.
        var size = 13.9 * 50 / Typeface.Width("■■■■", 13.9, Weight.Regular);
        var (first, last) = Render(canvas => canvas.Text(new(100, 60), "■■■■", new TextStyle(size, Weight.Regular, Black, anchor))).InkedColumns();

        first.ShouldBeInRange(left, left + 3);
        last.ShouldBeInRange(left + 46, left + 50);
    }

    [Fact]
    public void Colours_are_those_of_the_ink()
    {
        var page = Render(canvas =>
        {
            canvas.Rectangle(new(10, 10, 40, 40), Ink.Accent, new Stroke(Ink.Worse, 6));
            canvas.Circle(new(100, 50), 20, Ink.Better);
            canvas.Polygon([new(150, 10), new(190, 10), new(190, 90)], Ink.Care);
        });

        page.At(30, 30).ShouldBe(Ink.Accent.Hex);
        page.At(9, 30).ShouldBe(Ink.Worse.Hex);
        page.At(100, 50).ShouldBe(Ink.Better.Hex);
        page.At(185, 30).ShouldBe(Ink.Care.Hex);
        page.At(155, 80).ShouldBe("#ffffff");
    }

    [Fact]
    public void Round_corners_leave_the_corner_free_and_a_radius_never_exceeds_half_the_side()
    {
        var page = Render(canvas =>
        {
            canvas.Rectangle(new(10, 10, 60, 60), Black, null, 20);
            canvas.Rectangle(new(100, 40, 80, 10), Black, null, 99);
        });

        page.At(11, 11).ShouldBe("#ffffff");
        page.At(40, 11).ShouldBe(Black.Hex);
        page.At(17, 17).ShouldBe(Black.Hex); // the circle's edge crosses the diagonal 5.9 points from the corner
        page.At(100, 40).ShouldBe("#ffffff");
        page.At(140, 40).ShouldBe(Black.Hex);
    }

    [Fact]
    public void Dashes_alternate_with_gaps_and_end_with_their_stroke()
    {
        var page = Render(canvas =>
        {
            canvas.Line(new(0, 20), new(200, 20), new Stroke(Black, 4, [10, 10]));
            canvas.Polyline([new(0, 60), new(200, 60)], new Stroke(Black, 4));
        });

        Enumerable.Range(0, 20).Select(dash => page.At(10 * dash + 5, 20) == Black.Hex).ShouldBe(
            Enumerable.Range(0, 20).Select(dash => dash % 2 == 0));
        Enumerable.Range(0, 20).ShouldAllBe(dash => page.At(10 * dash + 5, 60) == Black.Hex);
    }

    [Fact]
    public void Later_drawings_cover_earlier_ones_and_a_mark_is_drawn()
    {
        var page = Render(canvas =>
        {
            canvas.Rectangle(new(0, 0, 200, 100), Ink.Navy, null);
            canvas.Mark("흰 점", () => canvas.Circle(new(50, 50), 10, Ink.Paper));
        });

        page.At(50, 50).ShouldBe("#ffffff");
        page.At(80, 50).ShouldBe(Ink.Navy.Hex);
    }

    [Fact]
    public void Nothing_to_draw_draws_nothing()
    {
        Render(canvas =>
        {
            canvas.Text(new(50, 50), "", Sample.Words);
            canvas.Rectangle(new(10, 10, 50, 50), null);
            canvas.Polyline([new(10, 10)], new Stroke(Black));
            canvas.Polygon([], Black);
        }).InkedColumns().ShouldBe((-1, -1));
    }

    private static Picture Render(Action<ICanvas> draw)
    {
        using var pdf = new PdfReader(Sample.Page(draw));
        return pdf.Render(72);
    }
}
