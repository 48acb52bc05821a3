using System.Globalization;
using System.Xml;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>Reads one cell of a sheet.</summary>
internal static class SheetCells
{
    /// <summary>The cell that a reader stands on; null where it is empty. The reader ends on its end.</summary>
    public static SheetCell? Read(XmlReader xml, Book book, int column)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        string? value = null;
        var formula = false;
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            var inside = "";
            while (xml.Read() && xml.Depth > depth)
            {
                switch (xml.NodeType)
                {
                    case XmlNodeType.Element when xml.LocalName == "is":
                        value = RichText.Read(xml);
                        break;
                    case XmlNodeType.Element:
                        inside = xml.Depth == depth + 1 ? xml.LocalName : inside;
                        formula |= inside == "f";
                        value = inside == "v" ? value ?? "" : value;
                        break;
                    case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when inside == "v" && xml.Depth == depth + 2:
                        value = string.IsNullOrEmpty(value) ? xml.Value : throw WorkbookException.Damaged(); // one value, in one piece
                        break;
                    default:
                        break;
                }
            }
        }

        return value == null ? formula ? new SheetCell(column, "", CellKind.Uncalculated) : null
            : value.Length == 0 ? null
            : Cell(column, type, value, IsDate(book, style), book);
    }

    private static SheetCell Cell(int column, string? type, string value, bool isDate, Book book) => type switch
    {
        "s" => new(column, OneLine(Shared(book, value)), CellKind.Text),
        "b" => new(column, value is "1" or "true" ? "TRUE" : "FALSE", CellKind.YesNo),
        "d" => new(column, CellText.IsoDate(value), CellKind.Date),
        "e" => new(column, value, CellKind.Text),
        "str" => new(column, OneLine(RichText.Unescaped(value)), CellKind.Text),
        "inlineStr" => new(column, OneLine(value), CellKind.Text),
        _ when isDate && CellText.Date(value, book.From1904) is { } date => new(column, date, CellKind.Date),
        _ => new(column, CellText.Number(OneLine(value)), CellKind.Number),
    };

    private static string Shared(Book book, string place) =>
        int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < book.Texts.Count ? book.Texts[i] : throw WorkbookException.Damaged();

    private static bool IsDate(Book book, string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var s) && s < book.IsDate.Count && book.IsDate[s];

    /// <summary>A line break in a cell would move the numbers of all lines after it.</summary>
    private static string OneLine(string text) => text.AsSpan().IndexOfAny('\r', '\n') < 0 ? text
        : text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\r', ' ').Replace('\n', ' ');
}
