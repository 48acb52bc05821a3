using System.IO.Compression;
using System.Text;
using DongHaeng.Samples.Centers.Forms;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Workbooks that cannot be read.</summary>
internal static class WorkbookFaults
{
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        // A workbook is a ZIP: cut off, it is as well a broken archive.
        Of("workbook_cut", "A workbook that was cut off.", ["workbook", "archive"], bytes => bytes[..(bytes.Length * 2 / 3)]),
        Of("workbook_sheet_cut", "A workbook whose sheet ends in the middle of a cell.", ["workbook"], bytes => Without(bytes, "xl/worksheets/", xml => xml[..(xml.Length * 2 / 3)])),
        Of("workbook_no_sheet", "A workbook that names sheets and has none.", ["workbook"], bytes => Without(bytes, "xl/worksheets/", _ => null)),
        Of("workbook_not_xml", "A workbook whose sheet is no XML.", ["workbook"], bytes => Without(bytes, "xl/worksheets/", _ => "<worksheet><sheetData><row r=\"1\"><c></row>")),
    ];

    private static FaultKind Of(string id, string about, IReadOnlyList<string> reasons, Func<byte[], byte[]> change) => new(id, about, Outcome.Refused, reasons)
    {
        Needs = d => d with { Packing = Packing.Xlsx },
        Put = draft =>
        {
            draft.OnInside.Add(change);
            return true;
        },
    };

    /// <summary>The workbook with the parts of a folder rewritten, or left out where nothing comes back.</summary>
    private static byte[] Without(byte[] workbook, string folder, Func<string, string?> change)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        var parts = new List<(string Name, byte[] Bytes)>();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            var text = reader.ReadToEnd();
            if ((entry.FullName.StartsWith(folder, StringComparison.Ordinal) ? change(text) : text) is { } kept)
            {
                parts.Add((entry.FullName, Encoding.UTF8.GetBytes(kept)));
            }
        }

        return Envelope.Zip(archive.Entries[0].LastWriteTime.DateTime, parts);
    }
}
