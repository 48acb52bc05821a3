using System.Security.Cryptography;
using System.Text.Json;
using DongHaeng.Reports.Releasing;

namespace DongHaeng.Reports.Delivery;

/// <summary>Keeps the bytes of every PDF that goes out, below <c>reports</c> in the data folder, named by their SHA-256.</summary>
/// <param name="dataFolder">The folder that holds all stores.</param>
public sealed class ReportArchive(string dataFolder)
{
    /// <summary>Keeps a PDF; the same bytes twice are one file. It is there whole or not at all.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="said">What its tables say; null for nothing.</param>
    public ArchivedPdf Keep(byte[] pdf, SaidReport? said = null)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(pdf));
        var kept = new ArchivedPdf(hash, $"reports/{hash}.pdf");
        var path = Path.Combine(dataFolder, kept.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (said != null && !File.Exists(Beside(path)))
        {
            Write(Beside(path), JsonSerializer.SerializeToUtf8Bytes(said));
        }

        if (!File.Exists(path))
        {
            Write(path, pdf);
        }

        return kept;
    }

    /// <summary>What the tables of a kept PDF say; null where that was not kept with it.</summary>
    public SaidReport? Said(string path) =>
        Beside(Path.Combine(dataFolder, path)) is var file && File.Exists(file) ? JsonSerializer.Deserialize<SaidReport>(File.ReadAllBytes(file)) : null;

    /// <summary>The bytes of a kept PDF; null when they are missing or are not what was kept.</summary>
    public byte[]? Read(string path, string sha256)
    {
        var file = Path.Combine(dataFolder, path);
        if (!File.Exists(file))
        {
            return null;
        }

        var bytes = File.ReadAllBytes(file);
        return Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256 ? bytes : null;
    }

    private static string Beside(string pdf) => Path.ChangeExtension(pdf, ".json");

    private static void Write(string path, byte[] bytes)
    {
        var draft = $"{path}.{Guid.NewGuid():n}.part";
        using (var file = new FileStream(draft, FileMode.CreateNew))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
    }
}
