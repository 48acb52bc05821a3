using System.Globalization;
using System.IO.Compression;
using System.Text;
using DongHaeng.Samples.Centers.Exports;

namespace DongHaeng.Samples.Centers.Forms;

/// <summary>Writes a table as a workbook (XLSX): days as serials with a date's style, sums as formulas with their values.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    public static byte[] Bytes(Table table, Dialect dialect, DateTime madeAt)
    {
        var strings = dialect.SharedStrings ? new SharedStrings() : null;
        var data = SheetXml.Of(table, strings);
        List<(string Name, string Xml)> sheets = dialect.Guide switch
        {
            GuideSheet.Before => [("안내", Guide()), ("자료", data)],
            GuideSheet.After => [("자료", data), ("코드표", Guide())],
            _ => [("Sheet1", data)],
        };
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, madeAt, "[Content_Types].xml", ContentTypes(sheets.Count, strings != null));
            Part(archive, madeAt, "_rels/.rels", Relations([("officeDocument", "xl/workbook.xml")]));
            Part(archive, madeAt, "xl/workbook.xml", Book(sheets));
            Part(archive, madeAt, "xl/_rels/workbook.xml.rels", Relations(
            [
                .. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml"),
                .. strings != null ? [("sharedStrings", "sharedStrings.xml")] : Array.Empty<(string, string)>(),
            ]));
            Part(archive, madeAt, "xl/styles.xml", Styles);
            for (var i = 0; i < sheets.Count; i++)
            {
                Part(archive, madeAt, $"xl/worksheets/sheet{i + 1}.xml", sheets[i].Xml);
            }

            if (strings != null)
            {
                Part(archive, madeAt, "xl/sharedStrings.xml", strings.Xml());
            }
        }

        return stream.ToArray();
    }

    private static string Styles => $"""
        {Declaration}<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd\ hh:mm:ss"/></numFmts><fonts count="1"><font><sz val="11"/><name val="맑은 고딕"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    private static string Guide() => SheetXml.Of(new Table
    {
        Rows =
        [
            [new("이 자료는 시스템에서 내려받은 것입니다.")], [new("코드"), new("코드명")], [new("N"), new("신규")], [new("C"), new("정정")], [new("D"), new("취소")],
        ],
        Heading = 1,
        Places = [],
    }, null);

    private static string Book(IEnumerable<(string Name, string)> sheets) =>
        $"{Declaration}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(sheets.Select((s, i) => string.Create(CultureInfo.InvariantCulture, $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>")))}</sheets></workbook>";

    private static string ContentTypes(int sheets, bool strings)
    {
        const string kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var parts = Enumerable.Range(1, sheets).Select(i => ($"worksheets/sheet{i}.xml", "worksheet")).Prepend(("workbook.xml", "sheet.main")).Append(("styles.xml", "styles"))
            .Concat(strings ? [("sharedStrings.xml", "sharedStrings")] : []);
        return $"{Declaration}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>{string.Concat(parts.Select(p => $"<Override PartName=\"/xl/{p.Item1}\" ContentType=\"{kind}{p.Item2}+xml\"/>"))}</Types>";
    }

    private static string Relations(IEnumerable<(string Kind, string Target)> to) =>
        $"{Declaration}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(to.Select((t, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/{t.Kind}\" Target=\"{t.Target}\"/>"))}</Relationships>";

    private static void Part(ZipArchive archive, DateTime madeAt, string name, string xml)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(madeAt, TimeSpan.Zero); // the same bytes wherever they are made
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
