using DongHaeng.Reports.Pdf;

namespace DongHaeng.Reports.Layout;

/// <summary>Sets tables: over the measure and over pages, or side by side.</summary>
public static class TableWriter
{
    private const double Tall = 14.5;
    private const double Low = 12;
    private const int Few = 3;

    /// <summary>The height that a table over the measure takes where it is not broken.</summary>
    public static double Height(Table table) => Whole(table).Height;

    /// <summary>The height of a table in half the measure.</summary>
    public static double HalfHeight(Table table) => Half(table, 0).Height;

    /// <summary>Sets a table over the measure; where it goes on to another page, its head is repeated there.</summary>
    public static void Write(Flow flow, Table table)
    {
        var spread = Whole(table);
        flow.Need(Math.Min(spread.Height, spread.TitleHeight + spread.HeadHeight + (4 * Tall)));
        spread.DrawTitle(flow.Page, flow.Y);
        flow.Down(spread.TitleHeight);
        var element = flow.Document.Root.Add(StructureType.Table);
        spread.DrawHead(flow.Page, flow.Y, element);
        flow.Down(spread.HeadHeight);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (flow.Room < spread.RowHeight(row) || LeavesFew(flow, spread, row))
            {
                flow.Break();
                spread.DrawHead(flow.Page, flow.Y, null);
                flow.Down(spread.HeadHeight);
            }

            spread.DrawRow(flow.Page, flow.Y, row, element);
            flow.Down(spread.RowHeight(row));
        }

        spread.DrawCode(flow, flow.Y);
    }

    // One row or two alone on a page, below a repeated head, look as if the rest were missing: three go on together.
    private static bool LeavesFew(Flow flow, TableSpread spread, int row) =>
        row == spread.Rows - Few && row > 0
        && flow.Room < Enumerable.Range(row, Few).Sum(spread.RowHeight);

    /// <summary>Sets a table into half the measure, unbroken.</summary>
    /// <param name="flow">Where to; it is not moved on.</param>
    /// <param name="side">0 for the left half, 1 for the right.</param>
    /// <param name="table">What to set.</param>
    public static void WriteHalf(Flow flow, int side, Table table)
    {
        var spread = Half(table, side);
        spread.DrawTitle(flow.Page, flow.Y);
        var element = flow.Document.Root.Add(StructureType.Table);
        var y = flow.Y + spread.TitleHeight;
        spread.DrawHead(flow.Page, y, element);
        y += spread.HeadHeight;
        for (var row = 0; row < table.Rows.Count; row++)
        {
            spread.DrawRow(flow.Page, y, row, element);
            y += spread.RowHeight(row);
        }

        spread.DrawCode(flow, y);
    }

    // A gu with many dongs is set closer, so that its table stays on one page.
    private static TableSpread Whole(Table table) => new(table, Paper.Margin, Paper.Measure, table.Rows.Count > 20 ? Low : Tall);

    private static TableSpread Half(Table table, int side)
    {
        var half = Paper.Half(side, 0, 0);
        return new TableSpread(table, half.X, half.Width, Low);
    }
}
