namespace DongHaeng.Samples.Centers.Forms;

/// <summary>The rows of a file from the title to the last sum, before they become text or a workbook.</summary>
internal sealed class Table
{
    /// <summary>All rows, the title first.</summary>
    public required List<Cell[]> Rows { get; init; }

    /// <summary>Where the row of headings stands among the rows.</summary>
    public required int Heading { get; init; }

    /// <summary>Where each record stands among the rows.</summary>
    public required List<int> Places { get; init; }

    /// <summary>
    /// The line on which a row begins, counted from 1: in a workbook its number, in text also the breaks inside cells above it.
    /// </summary>
    public int LineOf(int row, bool workbook)
    {
        var line = row + 1;
        for (var above = 0; !workbook && above < row && above <= Heading; above++)
        {
            foreach (var cell in Rows[above])
            {
                line += cell.Text.AsSpan().Count('\n');
            }
        }

        return line;
    }
}
