using System.Security.Cryptography;

namespace DongHaeng.Reports.Delivery;

/// <summary>Keeps the bytes of every PDF that goes out, below <c>reports</c> in the data folder, named by their SHA-256.</summary>
/// <param name="dataFolder">The folder that holds all stores.</param>
public sealed class ReportArchive(string dataFolder)
{
    /// <summary>Keeps a PDF; the same bytes twice are one file. It is there whole or not at all.</summary>
    public ArchivedPdf Keep(byte[] pdf)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(pdf));
        var kept = new ArchivedPdf(hash, $"reports/{hash}.pdf");
        var path = Path.Combine(dataFolder, kept.Path);
        if (File.Exists(path))
        {
            return kept;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():n}.part";
        using (var file = new FileStream(draft, FileMode.CreateNew))
        {
            file.Write(pdf);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: true);
        return kept;
    }

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
}
