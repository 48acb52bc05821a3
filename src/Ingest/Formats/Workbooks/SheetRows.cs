using System.Globalization;
using System.Xml;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>Reads the rows of a sheet one after another.</summary>
internal static class SheetRows
{
    private const int MostColumns = 16_384;

    /// <summary>The rows that hold something.</summary>
    /// <exception cref="WorkbookException">The sheet contradicts itself.</exception>
    public static IEnumerable<SheetRow> Read(WorkbookPackage package, Book book, SheetEntry sheet)
    {
        using var xml = package.Open(sheet.Part);
        var last = 0;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                var number = xml.GetAttribute("r") is { } r ? int.Parse(r, NumberStyles.None, CultureInfo.InvariantCulture) : last + 1;
                if (number <= last)
                {
                    throw WorkbookException.Damaged();
                }

                last = number;
                var cells = Cells(xml, book);
                if (cells.Count > 0)
                {
                    yield return new SheetRow(number, cells);
                }
            }
        }
    }

    private static List<SheetCell> Cells(XmlReader xml, Book book)
    {
        var cells = new List<SheetCell>();
        if (xml.IsEmptyElement)
        {
            return cells;
        }

        var depth = xml.Depth;
        var last = -1;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                var column = xml.GetAttribute("r") is { } place ? ColumnOf(place) : last + 1;
                if (column <= last || column >= MostColumns)
                {
                    throw WorkbookException.Damaged();
                }

                last = column;
                if (SheetCells.Read(xml, book, column) is { } cell && (cell.Kind == CellKind.Uncalculated || !string.IsNullOrWhiteSpace(cell.Text)))
                {
                    cells.Add(cell);
                }
            }
        }

        return cells;
    }

    /// <summary>27 of AB12.</summary>
    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var letter in place.TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + (letter & 31);
        }

        return column > 0 ? column - 1 : throw WorkbookException.Damaged();
    }
}
