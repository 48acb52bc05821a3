using System.IO.Compression;
using System.Text;

namespace DongHaeng.Tests.Ingest.Formats.Workbooks;

/// <summary>Writes workbooks part by part, so that a test decides about every character of them.</summary>
internal sealed class Xlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Rows)> sheets = [];

    public bool From1904 { get; init; }

    public IReadOnlyList<string> SharedStrings { get; init; } = [];

    /// <summary>Number formats by id; style s of a cell is the place in <see cref="Styles"/>.</summary>
    public IReadOnlyList<(int Id, string Code)> Formats { get; init; } = [];

    public IReadOnlyList<int> Styles { get; init; } = [0, 14, 22, 164];

    public string Doctype { get; init; } = "";

    public Xlsx Sheet(string name, string rows, string state = "visible")
    {
        sheets.Add((name, state, rows));
        return this;
    }

    /// <summary>A row of inline texts; an empty text is no cell.</summary>
    public static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((text, i) => text.Length == 0 ? "" : Text(Name(i) + number, text)))}</row>";

    public static string Text(string place, string text) => $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escaped(text)}</t></is></c>";

    public static string Number(string place, string value, int style = 0) => $"<c r=\"{place}\" s=\"{style}\"><v>{value}</v></c>";

    /// <summary>A, B, … Z, AA of a place from 0.</summary>
    public static string Name(int column) => column < 26 ? $"{(char)('A' + column)}" : Name((column / 26) - 1) + Name(column % 26);

    public static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\r", "&#13;", StringComparison.Ordinal);

    public byte[] Bytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, true))
        {
            foreach (var (part, xml) in Parts())
            {
                using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
                writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml);
            }
        }

        return bytes.ToArray();
    }

    private IEnumerable<(string Part, string Xml)> Parts()
    {
        yield return ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        yield return ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        var list = sheets.Select((s, i) => $"<sheet name=\"{Escaped(s.Name)}\" sheetId=\"{i + 1}\" state=\"{s.State}\" r:id=\"rId{i + 1}\"/>");
        yield return ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr date1904=\"{(From1904 ? 1 : 0)}\"/><sheets>{string.Concat(list)}</sheets></workbook>");
        var rels = sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>")
            .Append($"<Relationship Id=\"st\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/><Relationship Id=\"ss\" Type=\"{Relations}/sharedStrings\" Target=\"sharedStrings.xml\"/>");
        yield return ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(rels)}</Relationships>");
        yield return ("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(Formats.Select(f => $"<numFmt numFmtId=\"{f.Id}\" formatCode=\"{Escaped(f.Code).Replace("\"", "&quot;", StringComparison.Ordinal)}\"/>"))}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>{string.Concat(Styles.Select(s => $"<xf numFmtId=\"{s}\"/>"))}</cellXfs></styleSheet>");
        yield return ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(SharedStrings.Select(s => $"<si>{s}</si>"))}</sst>");
        foreach (var (sheet, i) in sheets.Select((s, i) => (s, i)))
        {
            yield return ($"xl/worksheets/sheet{i + 1}.xml", $"{Doctype}<worksheet xmlns=\"{Main}\"><dimension ref=\"A1:B2\"/><sheetData>{sheet.Rows}</sheetData></worksheet>");
        }
    }
}
