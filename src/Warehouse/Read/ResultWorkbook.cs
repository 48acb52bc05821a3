using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read;

/// <summary>A result as an Excel workbook: names of columns in bold and kept in sight, days as days, numbers as numbers, codes as text.</summary>
internal static class ResultWorkbook
{
    private const uint Plain = 0, Heading = 1, Day = 2, Time = 3;

    /// <summary>Writes it row by row; gives the number of the row that is written.</summary>
    /// <param name="command">What gives the rows.</param>
    /// <param name="stream">Where to; it is never gone back in.</param>
    public static IEnumerable<long> Steps(DuckDBCommand command, Stream stream)
    {
        using var reader = command.ExecuteReader();
        using var package = new WorkbookPackage(stream, ["figures"], Styles());
        using var part = package.Sheet(1);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        foreach (var row in Sheet(writer, reader))
        {
            yield return row;
        }
    }

    private static IEnumerable<long> Sheet(OpenXmlWriter writer, DuckDBDataReader reader)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(new Column { Min = 1, Max = (uint)reader.FieldCount, Width = 14, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        Line(writer, Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetName(column), Heading)));
        for (var row = 1L; reader.Read(); row++)
        {
            Line(writer, Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? new Cell() : Of(reader.GetValue(column))));
            yield return row;
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Line(OpenXmlWriter writer, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    private static Cell Of(object value) => value switch
    {
        DateOnly day => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate(), Day),
        DateTime time => Number(time.ToOADate(), Time),
        bool yes => new Cell { DataType = CellValues.Boolean, CellValue = new CellValue(yes) },
        string text => Text(text, Plain),
        _ => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture), Plain),
    };

    private static Cell Number(double value, uint style) => new() { CellValue = new CellValue(value.ToString("R", CultureInfo.InvariantCulture)), StyleIndex = style };

    private static Cell Text(string text, uint style) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }), StyleIndex = style };

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy-mm-dd" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "yyyy-mm-dd hh:mm" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }, new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true }));
}
