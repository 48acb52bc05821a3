using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Read;
using Table = DongHaeng.Reports.Layout.Table;

namespace DongHaeng.Reports.Editions;

/// <summary>A report as an Excel workbook: what it says in words on the first sheet, and each of its tables on one of its own.</summary>
public static class WorkbookEdition
{
    private const int LongestName = 31;
    private const uint Plain = 0, Bold = 1;

    /// <summary>Its bytes; of the same document always the same.</summary>
    public static byte[] Of(ReportDocument report)
    {
        var tables = report.Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Tables).ToList();
        var formats = Formats(tables);
        var names = tables.Select((table, index) => NameOf(index + 1, table.Title)).Prepend(report.Language == Language.Korean ? "개요" : "Overview").ToList();
        using var file = new MemoryStream();
        using (var package = new WorkbookPackage(file, names, Styles(formats)))
        {
            Sheet(package, 1, 0, [22, 90], Overview(report));
            for (var i = 0; i < tables.Count; i++)
            {
                var table = tables[i];
                var head = table.Columns.Any(column => column.Group != null) ? 2 : 1;
                Sheet(package, i + 2, 2 + head, [.. table.Columns.Select((_, column) => Width(table, column))], Rows(table, report.Provenance.Code(table), formats));
            }
        }

        return file.ToArray();
    }

    private static IEnumerable<IReadOnlyList<Cell>> Overview(ReportDocument report)
    {
        yield return [Text(report.Title, Bold)];
        foreach (var (name, value) in report.Facts)
        {
            yield return [Text(name, Bold), Text(value)];
        }

        foreach (var section in report.Sections.Where(section => section.Blocks.Any(block => block.Texts.Count > 0)))
        {
            yield return [];
            yield return [Text(section.Title, Bold)];
            foreach (var text in section.Blocks.SelectMany(block => block.Texts))
            {
                yield return [new Cell(), Text(text)];
            }
        }
    }

    private static IEnumerable<IReadOnlyList<Cell>> Rows(Table table, string code, IReadOnlyList<(int Decimals, string Mark)> formats)
    {
        yield return [Text(table.Title, Bold)];
        yield return [Text($"{table.Unit} {code}".Trim())];
        if (table.Columns.Any(column => column.Group != null))
        {
            yield return [.. table.Columns.Select((column, index) => Text(index > 0 && table.Columns[index - 1].Group == column.Group ? "" : column.Group ?? "", Bold))];
        }

        yield return [.. table.Columns.Select(column => Text(column.Head.Replace('\n', ' '), Bold))];
        foreach (var row in table.Rows)
        {
            yield return [.. row.Select(cell => cell.Number is { } number ? Number(number, (uint)(2 + formats.Index().First(one => one.Item == (cell.Decimals, cell.Mark)).Index)) : Text(cell.Text + cell.Mark))];
        }
    }

    private static void Sheet(WorkbookPackage package, int number, int frozen, IReadOnlyList<double> widths, IEnumerable<IReadOnlyList<Cell>> rows)
    {
        using var part = package.Sheet(number);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        if (frozen > 0)
        {
            writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = frozen, TopLeftCell = FormattableString.Invariant($"A{frozen + 1}"), ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        }

        writer.WriteElement(new Columns(widths.Select((width, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        foreach (var row in rows)
        {
            writer.WriteElement(new Row(row));
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Cell Number(double value, uint style) => new() { CellValue = new CellValue(value.ToString("R", CultureInfo.InvariantCulture)), StyleIndex = style };

    private static Cell Text(string text, uint style = Plain) =>
        new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve }), StyleIndex = style };

    // A Korean letter is about two digits wide.
    private static double Width(Table table, int column) => Math.Clamp(
        table.Rows.Select(row => row[column].Text).Concat(table.Columns[column].Head.Split('\n')).Max(text => text.Sum(letter => letter > 0xff ? 2.1 : 1.1)) + 2, 8, 60);

    private static string NameOf(int number, string title)
    {
        var words = string.Concat(title.Where(letter => !"[]:*?/\\'".Contains(letter, StringComparison.Ordinal)));
        var name = FormattableString.Invariant($"{number} {words}");
        return name[..Math.Min(name.Length, LongestName)].Trim();
    }

    // A figure that rests on too few files has its star in the format, and stays a number.
    private static List<(int Decimals, string Mark)> Formats(IEnumerable<Table> tables) =>
        [.. tables.SelectMany(table => table.Rows).SelectMany(row => row).Where(cell => cell.Number != null).Select(cell => (cell.Decimals, cell.Mark)).Distinct().Order()];

    private static Stylesheet Styles(List<(int Decimals, string Mark)> formats) => new(
        new NumberingFormats(formats.Select((format, index) => new NumberingFormat
        {
            NumberFormatId = (uint)(164 + index), FormatCode = "#,##0" + (format.Decimals > 0 ? "." + new string('0', format.Decimals) : "") + (format.Mark.Length > 0 ? $"\"{format.Mark}\"" : ""),
        })),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats([new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }, .. formats.Select((_, index) => new CellFormat { NumberFormatId = (uint)(164 + index), ApplyNumberFormat = true })]));
}
