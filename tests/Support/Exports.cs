using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DongHaeng.Tests.Support;

/// <summary>Writes a center's exports by hand, for tests that need to know every byte. Knows nothing of the product's code.</summary>
public sealed class Exports(string root)
{
    private readonly Dictionary<string, List<object>> files = [];
    private long sequence;

    public string Root => root;

    /// <summary>Adds a file with the given text and writes the supplier's manifest anew.</summary>
    /// <param name="period">As 2024-10-01..2024-10-31.</param>
    public long Add(string supplier, string dataset, string period, string text, Encoding? encoding = null, long? sequence = null, string? generated = null, string? sha256 = null)
    {
        var number = sequence ?? ++this.sequence;
        this.sequence = Math.Max(number, this.sequence);
        var bytes = (encoding ?? new UTF8Encoding(false)).GetBytes(text);
        var days = period.Split("..");
        var name = $"{supplier}_{dataset}_{days[0]}_{number:D6}.csv";
        Directory.CreateDirectory(Path.Combine(root, supplier));
        File.WriteAllBytes(Path.Combine(root, supplier, name), bytes);
        if (!files.TryGetValue(supplier, out var list))
        {
            files[supplier] = list = [];
        }

        list.Add(new { dataset, from = days[0], to = days[1], sequence = number, name, bytes = bytes.Length, sha256 = sha256 ?? Convert.ToHexString(SHA256.HashData(bytes)) });
        Manifest(supplier, generated ?? "2024-11-01T23:30:00+09:00");
        return number;
    }

    private void Manifest(string supplier, string generated) => File.WriteAllText(
        Path.Combine(root, supplier, "manifest.json"),
        JsonSerializer.Serialize(new { format = "donghaeng-export/1", supplier, generated_at = generated, sequence, files = files[supplier] }));
}
