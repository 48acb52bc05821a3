using DongHaeng.Figures.Canvas;
using DongHaeng.Figures.Type;

namespace DongHaeng.Reports.Layout;

/// <summary>How wide a table's columns are: by their shares, and where figures would run into their neighbours, with what others can spare.</summary>
internal static class TableWidths
{
    private const double NameShare = 0.6; // names break into lines, so their column can spare the rest

    /// <summary>The widths, which add up to that of the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="width">Its width.</param>
    /// <param name="size">The size of its letters.</param>
    /// <param name="pad">What stays free on each side of a cell.</param>
    public static IReadOnlyList<double> Of(Table table, double width, double size, double pad)
    {
        var shares = table.Columns.Sum(column => column.Share);
        var widths = table.Columns.Select(column => width * column.Share / shares).ToList();
        var needs = widths.Select((given, column) => column == 0 ? given * NameShare : Need(table, column, size, pad)).ToList();
        var lacking = widths.Zip(needs, (given, need) => Math.Max(0, need - given)).Sum();
        var spare = widths.Zip(needs, (given, need) => Math.Max(0, given - need)).Sum();
        if (lacking == 0 || spare == 0)
        {
            return widths;
        }

        var (filled, taken) = (Math.Min(1, spare / lacking), Math.Min(1, lacking / spare));
        return [.. widths.Zip(needs, (given, need) => need > given ? given + (filled * (need - given)) : given - (taken * (given - need)))];
    }

    private static double Need(Table table, int column, double size, double pad) => table.Rows
        .Select((row, index) => Typeface.Width(row[column].Text, size, table.FirstRowIsWhole && index == 0 ? Weight.Bold : Weight.Regular))
        .DefaultIfEmpty(0).Max() + (1.4 * pad);
}
