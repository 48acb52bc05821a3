using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Parts;

/// <summary>The charts of the first page: the places in it at the left, its own course at the right.</summary>
internal static class FirstCharts
{
    private const int LastPage = 3;
    private const double Gap = 12;
    private const double RowHeight = 19;
    private const double LeastRowHeight = 10.2;
    private const double Surround = 62; // a chart's titles, reference label, axis and legend

    public static void Draw(Flow flow, PlacePeriod place)
    {
        flow.Down(10);
        if (place.Inside.Count == 0)
        {
            Own(flow, place);
            return;
        }

        var dongs = place.Inside.Count;
        var room = flow.Room;
        var two = (2 * (Surround + (dongs * LeastRowHeight))) + Gap <= room;
        var print = Look.Print(place.Language);
        // A single chart has room for larger letters, and rows follow the letters.
        var trends = TrendCharts.Of(place, [.. place.Subject.Themes.Take(3)]);
        if (trends.Count == 0)
        {
            Beside(flow, PlaceCharts.Of(place, print with { Size = 8 }).Take(2).ToList(), Math.Min(room, Math.Max(330, Surround + (dongs * RowHeight))));
            return;
        }

        var comparisons = PlaceCharts.Of(place, two ? print : print with { Size = 8 }).Take(two ? 2 : 1).ToList();
        var height = Math.Min(room, Math.Max(330, (comparisons.Count * (Surround + (dongs * RowHeight))) + (Gap * (comparisons.Count - 1))));
        Stack(flow, 0, height, comparisons);
        Stack(flow, 1, height, trends);
        flow.Down(height);
    }

    /// <summary>More of the gu's months side by side, where they and the rest still end on the third page.</summary>
    public static void DrawMore(Flow flow, PlacePeriod place, double rest)
    {
        const double height = 135;
        var here = flow.Room >= height;
        var room = here ? flow.Room : Paper.Bottom - Paper.Top;
        if (flow.Pages >= LastPage ? !here || room < height + rest : !here && room < height + rest)
        {
            return;
        }

        flow.Need(height);
        var blocks = TrendCharts.Of(place, [.. place.Subject.Themes.Skip(3).Take(2)]);
        for (var side = 0; side < blocks.Count; side++)
        {
            blocks[side].Draw(flow.Page, Paper.Half(side, flow.Y, height));
        }

        flow.Down(height);
    }

    // Where there is no course yet, another comparison stands beside the first.
    private static void Beside(Flow flow, IReadOnlyList<ChartBlock> comparisons, double height)
    {
        for (var side = 0; side < comparisons.Count; side++)
        {
            comparisons[side].Draw(flow.Page, Paper.Half(side, flow.Y, height));
        }

        flow.Down(comparisons.Count == 0 ? 0 : height);
    }

    // Where no places are told, the page is for the course of the place itself.
    private static void Own(Flow flow, PlacePeriod place)
    {
        var blocks = TrendCharts.Of(place, [.. place.Subject.Themes]).Take(4).ToList();
        if (blocks.Count == 0)
        {
            flow.Text(place.Say("※ 견줄 기간이 아직 없어 추이 그림은 싣지 않았습니다.", "There is no other period to compare with yet: no course is drawn."), Letters.Note);
            return;
        }

        var rows = (blocks.Count + 1) / 2;
        var height = Math.Min(170, (flow.Room - (Gap * (rows - 1))) / rows);
        for (var i = 0; i < blocks.Count; i++)
        {
            blocks[i].Draw(flow.Page, Paper.Half(i % 2, flow.Y + (i / 2 * (height + Gap)), height));
        }

        flow.Down((rows * (height + Gap)) - Gap);
    }

    private static void Stack(Flow flow, int side, double height, IReadOnlyList<ChartBlock> blocks)
    {
        var half = Paper.Half(side, flow.Y, height);
        var each = (height - (Gap * (blocks.Count - 1))) / blocks.Count;
        for (var i = 0; i < blocks.Count; i++)
        {
            blocks[i].Draw(flow.Page, new Box(half.X, half.Y + (i * (each + Gap)), half.Width, each));
        }
    }
}
