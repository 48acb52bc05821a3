using System.IO.Compression;
using System.Xml.Linq;

namespace DongHaeng.Tests.Reports.Catalog;

/// <summary>Reads an Excel workbook by its zip and XML, not by the library that wrote it.</summary>
internal static class Workbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The sheets in order, each with its rows of values as text.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Sheets(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var book = Read(zip, "xl/workbook.xml");
        return
        [
            .. book.Descendants(Main + "sheet").Select((sheet, index) =>
            {
                ((string)sheet.Attribute("name")!).Length.ShouldBeLessThan(32);
                return Read(zip, $"xl/worksheets/sheet{index + 1}.xml").Descendants(Main + "row")
                    .Select(row => (IReadOnlyList<string>)[.. row.Elements(Main + "c").Select(cell => cell.Value)]).ToList();
            }),
        ];
    }

    private static XDocument Read(ZipArchive zip, string name)
    {
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }
}
