using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace DongHaeng.Warehouse.Read;

/// <summary>
/// The file around an Excel workbook's sheets, written from front to back. The library would go back in the file to write it, and
/// would give it the time of the day; so the same figures give the same bytes, whenever and by whomever they are asked for.
/// </summary>
public sealed class WorkbookPackage : IDisposable
{
    private const string Part = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Media = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private static readonly DateTimeOffset Always = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string Root =
        $"""<?xml version="1.0" encoding="utf-8"?><Relationships xmlns="{Package}/relationships"><Relationship Id="book" Type="{Part}/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    private readonly ZipArchive archive;

    /// <summary>Begins a workbook.</summary>
    /// <param name="stream">Where to; it is never gone back in, and stays open.</param>
    /// <param name="sheets">The names of its sheets, in order; Excel takes up to 31 letters, and none of []:*?/\.</param>
    /// <param name="styles">Its styles.</param>
    public WorkbookPackage(Stream stream, IReadOnlyList<string> sheets, Stylesheet styles)
    {
        archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        Write("[Content_Types].xml", $"""<?xml version="1.0" encoding="utf-8"?><Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Media}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Media}.styles+xml"/>{string.Concat(numbers.Select(n => $"""<Override PartName="/{NameOf(n)}" ContentType="{Media}.worksheet+xml"/>"""))}</Types>""");
        Write("_rels/.rels", Root);
        Write("xl/_rels/workbook.xml.rels", $"""<?xml version="1.0" encoding="utf-8"?><Relationships xmlns="{Package}/relationships">{string.Concat(numbers.Select(n => $"""<Relationship Id="sheet{n}" Type="{Part}/worksheet" Target="worksheets/sheet{n}.xml"/>"""))}<Relationship Id="styles" Type="{Part}/styles" Target="styles.xml"/></Relationships>""");
        Write("xl/workbook.xml", new Workbook(new Sheets(sheets.Select((name, index) => new Sheet { Id = $"sheet{index + 1}", SheetId = (uint)index + 1, Name = name }))));
        Write("xl/styles.xml", styles);
    }

    /// <summary>Opens a sheet to be written; the one before must be closed.</summary>
    /// <param name="number">1 for the first.</param>
    public Stream Sheet(int number) => Entry(NameOf(number));

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    private static string NameOf(int number) => FormattableString.Invariant($"xl/worksheets/sheet{number}.xml");

    private Stream Entry(string name)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Always;
        return entry.Open();
    }

    private void Write(string name, string text)
    {
        using var part = Entry(name);
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private void Write(string name, OpenXmlElement element)
    {
        using var part = Entry(name);
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartDocument();
        writer.WriteElement(element);
    }
}
