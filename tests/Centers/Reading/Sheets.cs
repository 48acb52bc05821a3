using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace DongHaeng.Tests.Centers.Reading;

/// <summary>Reads a workbook's sheets by the standard: cells by their addresses, texts shared or inline, dates by their style.</summary>
internal static class Sheets
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static IReadOnlyList<List<(int Line, List<string> Cells)>> Read(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var shared = archive.GetEntry("xl/sharedStrings.xml") is { } texts ? Load(texts).Root!.Elements(Main + "si").Select(s => s.Value).ToList() : [];
        var styles = Load(archive.GetEntry("xl/styles.xml")!).Root!;
        var formats = styles.Descendants(Main + "numFmt").ToDictionary(f => (int)f.Attribute("numFmtId")!, f => (string)f.Attribute("formatCode")!);
        var cells = styles.Element(Main + "cellXfs")!.Elements().Select(x => (int?)x.Attribute("numFmtId") ?? 0).ToList();
        return
        [
            .. Load(archive.GetEntry("xl/workbook.xml")!).Descendants(Main + "sheet")
                .Select((_, i) => Rows(Load(archive.GetEntry($"xl/worksheets/sheet{i + 1}.xml")!), shared, style => Form(cells[style], formats))),
        ];
    }

    private static string Form(int format, Dictionary<int, string> own) => format == 14 ? "day" : own.TryGetValue(format, out var code) && code.Contains("hh") ? "moment" : "";

    private static List<(int, List<string>)> Rows(XDocument sheet, List<string> shared, Func<int, string> form) =>
        [.. sheet.Descendants(Main + "row").Select(r => ((int)r.Attribute("r")!, Cells(r, shared, form)))];

    private static List<string> Cells(XElement row, List<string> shared, Func<int, string> form)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements(Main + "c"))
        {
            var letters = ((string)cell.Attribute("r")!).TakeWhile(char.IsLetter).ToList();
            var column = letters.Aggregate(0, (n, c) => (n * 26) + c - 'A' + 1) - 1;
            cells.AddRange(Enumerable.Repeat("", column - cells.Count));
            cells.Add(Value(cell, shared, form));
        }

        return cells;
    }

    private static string Value(XElement cell, List<string> shared, Func<int, string> form)
    {
        var value = cell.Element(Main + "v")?.Value ?? cell.Element(Main + "is")!.Value;
        return (string?)cell.Attribute("t") switch
        {
            "s" => shared[int.Parse(value)],
            null => form((int?)cell.Attribute("s") ?? 0) switch
            {
                "day" => At(value).ToString("yyyy-MM-dd"),
                "moment" => At(value).ToString("yyyy-MM-dd HH:mm:ss"),
                _ => value,
            },
            _ => value,
        };
    }

    private static DateTime At(string serial) => new DateTime(1899, 12, 30).AddSeconds(Math.Round(double.Parse(serial, CultureInfo.InvariantCulture) * 86400));

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }
}
