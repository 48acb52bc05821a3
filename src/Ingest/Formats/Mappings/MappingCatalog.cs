using System.Security.Cryptography;
using System.Text;

namespace DongHaeng.Ingest.Formats.Mappings;

/// <summary>The mappings of an installation: the YAML files of one folder, one mapping a file.</summary>
public sealed class MappingCatalog
{
    private readonly Dictionary<(string Supplier, string Dataset), Mapping> mappings = [];

    private MappingCatalog(string fingerprint) => Fingerprint = fingerprint;

    /// <summary>The SHA-256 of the files' names and contents in hexadecimal: it changes when a mapping does.</summary>
    public string Fingerprint { get; }

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder that the setting ingest.mappings names; null where there is none, and so no mapping.</param>
    /// <exception cref="InvalidDataException">A mapping is wrong; the message names file and line.</exception>
    public static MappingCatalog Load(string? folder)
    {
        if (folder != null && !Directory.Exists(folder))
        {
            throw new InvalidDataException($"The folder of mappings {folder} does not exist. Make it, or take ingest.mappings out of the settings.");
        }

        var files = folder == null ? [] : Directory.EnumerateFiles(folder)
            .Where(f => Path.GetExtension(f) is ".yaml" or ".yml")
            .Select(f => (Name: Path.GetFileName(f), Bytes: File.ReadAllBytes(f)))
            .OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        var catalog = new MappingCatalog(Hash(files));
        var owner = new Dictionary<(string, string), string>();
        foreach (var (name, bytes) in files)
        {
            var mapping = MappingFile.Parse(name, Encoding.UTF8.GetString(bytes));
            foreach (var supplier in mapping.Suppliers)
            {
                if (!catalog.mappings.TryAdd((supplier, mapping.Dataset), mapping))
                {
                    throw new InvalidDataException($"{name}: {supplier} has a mapping for {mapping.Dataset} already, in {owner[(supplier, mapping.Dataset)]}.");
                }

                owner.Add((supplier, mapping.Dataset), name);
            }
        }

        return catalog;
    }

    /// <summary>The mapping for a supplier's files of a dataset; null where it delivers as the contract says.</summary>
    public Mapping? For(string supplier, string dataset) => mappings.GetValueOrDefault((supplier, dataset));

    private static string Hash(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in files)
        {
            // Each part with its own length: what moves from one file to the next is a change.
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
            hash.AppendData(SHA256.HashData(bytes));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
