using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Charts;
using DongHaeng.Reports.Layout;

namespace DongHaeng.Reports.Catalog.MonthlyGu;

/// <summary>The charts of the first page: the dongs at the left, the gu's months at the right.</summary>
internal static class ChartPart
{
    private const int LastPage = 3;
    private const double Gap = 12;
    private const double RowHeight = 19;
    private const double LeastRowHeight = 10.2;
    private const double Surround = 62; // a chart's titles, reference label, axis and legend

    public static void Draw(Flow flow, GuMonth month)
    {
        flow.Down(10);
        var dongs = month.Dongs["visits_done"].Count;
        var room = flow.Room;
        var two = (2 * (Surround + (dongs * LeastRowHeight))) + Gap <= room;
        var print = Look.Print(month.Language);
        // A single chart has room for larger letters, and rows follow the letters.
        var comparisons = DongCharts.Of(month, two ? print : print with { Size = 8 }).Take(two ? 2 : 1).ToList();
        var height = Math.Min(room, Math.Max(330, (comparisons.Count * (Surround + (dongs * RowHeight))) + (Gap * (comparisons.Count - 1))));
        Stack(flow, 0, height, comparisons);
        Stack(flow, 1, height, TrendCharts.Of(month, "visits_done", "discovery_linked", "first_contact_days"));
        flow.Down(height);
    }

    /// <summary>More of the gu's months side by side, where they and the rest still end on the third page.</summary>
    public static void DrawMore(Flow flow, GuMonth month, double rest)
    {
        const double height = 135;
        var here = flow.Room >= height;
        var room = here ? flow.Room : Paper.Bottom - Paper.Top;
        if (flow.Pages >= LastPage ? !here || room < height + rest : !here && room < height + rest)
        {
            return;
        }

        flow.Need(height);
        var blocks = TrendCharts.Of(month, "case_goal_met", "gift_count");
        for (var side = 0; side < blocks.Count; side++)
        {
            blocks[side].Draw(flow.Page, Paper.Half(side, flow.Y, height));
        }

        flow.Down(height);
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
