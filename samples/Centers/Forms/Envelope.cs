using System.IO.Compression;
using DongHaeng.Samples.Centers.Exports;

namespace DongHaeng.Samples.Centers.Forms;

/// <summary>Turns a table into the bytes that are delivered.</summary>
internal static class Envelope
{
    public static byte[] Bytes(Table table, Dialect dialect, string dataset, DateTime madeAt) =>
        Pack(dialect.IsWorkbook ? Workbook.Bytes(table, dialect, madeAt) : DelimitedText.Bytes(DelimitedText.Of(table, dialect), dialect), dialect, dataset, madeAt);

    /// <summary>Compresses what is inside, where the dialect says so.</summary>
    public static byte[] Pack(byte[] inside, Dialect dialect, string dataset, DateTime madeAt) => dialect.Packing switch
    {
        Packing.GzippedCsv => Gzip(inside),
        Packing.ZippedCsv => Zip(madeAt, (dataset + ".csv", inside)),
        Packing.ZippedXlsx => Zip(madeAt, (dataset + ".xlsx", inside)),
        _ => inside,
    };

    public static byte[] Zip(DateTime madeAt, params IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(madeAt, TimeSpan.Zero);
                using var inside = entry.Open();
                inside.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return stream.ToArray();
    }
}
