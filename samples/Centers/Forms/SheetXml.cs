using System.Globalization;
using System.Security;
using System.Text;

namespace DongHaeng.Samples.Centers.Forms;

/// <summary>A workbook's sheet. Empty cells are left out, as spreadsheets do.</summary>
internal static class SheetXml
{
    private const int DayStyle = 1;
    private const int MomentStyle = 2;
    private const int NumberStyle = 3;

    public static string Of(Table table, SharedStrings? strings)
    {
        var xml = new StringBuilder(table.Rows.Count * 900);
        xml.Append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var r = 0; r < table.Rows.Count; r++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            for (var c = 0; c < table.Rows[r].Length; c++)
            {
                if (table.Rows[r][c].Text.Length > 0)
                {
                    Append(xml, string.Create(CultureInfo.InvariantCulture, $"{Letters(c)}{r + 1}"), table.Rows[r][c], strings);
                }
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    public static string Escaped(string text) => SecurityElement.Escape(text);

    private static void Append(StringBuilder xml, string at, Cell cell, SharedStrings? strings)
    {
        _ = cell.Kind switch
        {
            CellKind.Number => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{at}\" s=\"{NumberStyle}\"><v>{cell.Text}</v></c>"),
            CellKind.Day => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{at}\" s=\"{DayStyle}\"><v>{DateText.Serial(cell.Text)}</v></c>"),
            CellKind.Moment => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{at}\" s=\"{MomentStyle}\"><v>{DateText.Serial(cell.Text)}</v></c>"),
            CellKind.NumberFormula => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{at}\"><f>1*{cell.Text}</f><v>{cell.Text}</v></c>"),
            CellKind.TextFormula => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{at}\" t=\"str\"><f>T(\"{Escaped(cell.Text)}\")</f><v>{Escaped(cell.Text)}</v></c>"),
            _ when strings != null => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{at}\" t=\"s\"><v>{strings.Place(cell.Text)}</v></c>"),
            _ => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(cell.Text)}</t></is></c>"),
        };
    }

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";
}
