using System.IO.Compression;
using System.Xml;
using DongHaeng.Ingest.Formats.Archives;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>The parts of an XLSX file, each counted and held against its checksum before any is read.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };

    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ZipArchive zip;

    /// <exception cref="WorkbookException">It is damaged or larger than allowed.</exception>
    public WorkbookPackage(byte[] bytes, ArchiveLimits limits)
    {
        zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        try
        {
            Check(limits, limits.Allowed(bytes.LongLength));
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    public bool Has(string part) => parts.ContainsKey(part);

    public XmlReader Open(string part) => parts.TryGetValue(part, out var entry)
        ? XmlReader.Create(entry.Open(), Settings)
        : throw WorkbookException.Damaged();

    public void Dispose() => zip.Dispose();

    private void Check(ArchiveLimits limits, long left)
    {
        if (zip.Entries.Count > limits.WorkbookParts)
        {
            throw WorkbookException.TooLarge();
        }

        foreach (var entry in zip.Entries)
        {
            // Two parts of one name: every program would read another one.
            if (entry.IsEncrypted || !parts.TryAdd(entry.FullName, entry))
            {
                throw WorkbookException.Damaged();
            }

            using var stream = entry.Open();
            var (length, crc) = Inflation.Measure(stream, left) ?? throw WorkbookException.TooLarge();
            if (length != entry.Length || crc != entry.Crc32)
            {
                throw WorkbookException.Damaged();
            }

            left -= length;
        }
    }
}
