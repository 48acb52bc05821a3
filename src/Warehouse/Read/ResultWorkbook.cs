using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read;

/// <summary>A result as an Excel workbook: names of columns in bold and kept in sight, days as days, numbers as numbers, codes as text.</summary>
internal static class ResultWorkbook
{
    private static readonly DateTimeOffset Always = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private const uint Plain = 0, Heading = 1, Day = 2, Time = 3;

    /// <summary>Writes it.</summary>
    public static void Write(DuckDBDataReader reader, Stream stream)
    {
        using var content = new MemoryStream(); // the library wants to go back
        using (var document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "book");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = Styles();
            var sheet = book.AddNewPart<WorksheetPart>("sheet");
            using (var writer = OpenXmlWriter.Create(sheet))
            {
                Sheet(writer, reader);
            }

            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "figures" }));
        }

        Date(content);
        content.Position = 0;
        content.CopyTo(stream);
    }

    /// <summary>The same figures give the same bytes, whenever and by whomever they are asked for.</summary>
    private static void Date(MemoryStream content)
    {
        using var package = new ZipArchive(content, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var entry in package.Entries)
        {
            entry.LastWriteTime = Always;
        }
    }

    private static void Sheet(OpenXmlWriter writer, DuckDBDataReader reader)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(new Column { Min = 1, Max = (uint)reader.FieldCount, Width = 14, CustomWidth = true }));
        writer.WriteStartElement(new SheetData());
        Line(writer, Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetName(column), Heading)));
        while (reader.Read())
        {
            Line(writer, Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? new Cell() : Of(reader.GetValue(column))));
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
