using System.IO.Compression;

namespace DongHaeng.Ingest.Formats.Archives;

/// <summary>Tells the ZIP archives that are documents of Office from those that carry files.</summary>
internal static class OfficeFile
{
    /// <summary>Whether a ZIP is an Office document.</summary>
    public static bool Is(ZipArchive zip) => Has(zip, "[Content_Types].xml");

    /// <summary>Whether an Office document is an XLSX workbook.</summary>
    public static bool IsWorkbook(ZipArchive zip) => Has(zip, "xl/workbook.xml");

    private static bool Has(ZipArchive zip, string part) => zip.Entries.Any(e => e.FullName.Equals(part, StringComparison.OrdinalIgnoreCase));
}
