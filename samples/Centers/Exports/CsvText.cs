using System.Text;
using DongHaeng.Samples.Centers.Records;

namespace DongHaeng.Samples.Centers.Exports;

/// <summary>Writes a file's lines: a heading, then a line for each row, quoted as RFC 4180 says.</summary>
internal static class CsvText
{
    public static byte[] Bytes(Sheet sheet, IReadOnlyList<Line> lines, Dialect dialect)
    {
        var order = dialect.Order(sheet);
        var columns = sheet.Contract.Columns;
        var text = new StringBuilder(256 + (lines.Count * 200));
        Append(text, order.Select(i => dialect.Heading(columns[i])), dialect.LineEnd);
        foreach (var line in lines)
        {
            Append(text, order.Select(i => dialect.Cell(columns[i], line.Cells[i])), dialect.LineEnd);
        }

        return [.. dialect.Encoding.GetPreamble(), .. dialect.Encoding.GetBytes(text.ToString())];
    }

    private static void Append(StringBuilder text, IEnumerable<string> cells, string lineEnd)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            if (cell.AsSpan().IndexOfAny(",\"\r\n") >= 0)
            {
                text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                text.Append(cell);
            }
        }

        text.Append(lineEnd);
    }
}
