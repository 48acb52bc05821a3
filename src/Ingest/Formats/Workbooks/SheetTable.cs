using System.Globalization;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>The span of columns that a heading row covers, and how rows are written in it.</summary>
internal sealed class SheetTable
{
    // 1954 to 2119: what is less is a count, and what is more may be 20241005.
    private const double LeastSerial = 20_000;
    private const double MostSerial = 80_000;

    private readonly Dictionary<int, ColumnType> types;
    private readonly SheetRow heading;
    private readonly int first;
    private readonly int last;
    private readonly bool from1904;

    public SheetTable(SheetRow heading, KnownHeadings headings, bool from1904)
    {
        this.heading = heading;
        this.from1904 = from1904;
        (first, last) = (heading.Cells[0].Column, heading.Cells[^1].Column);
        types = heading.Cells.Select(c => (c.Column, Known: headings[c.Text])).Where(c => c.Known != null).ToDictionary(c => c.Column, c => c.Known!.Type);
    }

    /// <summary>The cells of a row from the first heading's column to the last one's, and further where the row goes on.</summary>
    /// <exception cref="WorkbookException">A cell of it has no value, or stands before the table.</exception>
    public string[] Cells(SheetRow row)
    {
        var data = row.Number > heading.Number;
        if (data && row.Cells[0].Column < first)
        {
            throw new WorkbookException(
                $"{row.Number}행에 머리글이 없는 열의 값이 있습니다. 표 바깥의 값을 지워 주세요.", $"Row {row.Number} has a cell left of the headings: remove what stands outside of the table.");
        }

        var end = data ? Math.Max(last, row.Cells[^1].Column) : last;
        var cells = new string[end - first + 1];
        Array.Fill(cells, "");
        foreach (var cell in row.Cells.Where(c => c.Column >= first && c.Column <= end))
        {
            cells[cell.Column - first] = Text(cell, row.Number);
        }

        return cells;
    }

    private string Text(SheetCell cell, int row)
    {
        var type = types.GetValueOrDefault(cell.Column, ColumnType.Text);
        return cell.Kind switch
        {
            CellKind.Uncalculated => throw new WorkbookException(
                $"{row}행에 계산되지 않은 수식이 있습니다. 엑셀에서 열어 저장한 뒤 보내 주세요.", $"Row {row} holds a formula without its value: open the workbook in Excel and save it."),
            CellKind.YesNo when type == ColumnType.YesNo => cell.Text == "TRUE" ? "Y" : "N",
            CellKind.Date when type == ColumnType.Month => Month(cell.Text),
            CellKind.Number when type == ColumnType.Month && IsSerial(cell.Text) => Month(CellText.Date(cell.Text, from1904) ?? cell.Text),
            CellKind.Number when type is ColumnType.Date or ColumnType.DateTime && IsSerial(cell.Text) => CellText.Date(cell.Text, from1904) ?? cell.Text,
            _ => cell.Text,
        };
    }

    /// <summary>Excel makes the first day of a month of 2024-10; another day is none that a month was made into.</summary>
    private static string Month(string date) => date.EndsWith("-01", StringComparison.Ordinal) ? date[..^3] : date;

    /// <summary>Whether a number in a column of dates is a date that lost its format.</summary>
    private static bool IsSerial(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial) && serial is >= LeastSerial and < MostSerial;
}
