using System.Text;
using System.Text.Json;

namespace DongHaeng.Ingest.Sources;

/// <summary>Reads a manifest and says what is wrong with it.</summary>
public static class ManifestJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Parses and checks a manifest.</summary>
    /// <param name="json">Its bytes.</param>
    /// <param name="supplier">The supplier that was asked.</param>
    /// <exception cref="SourceException">It is not JSON, lacks a field, or belongs to somebody else.</exception>
    public static Manifest Parse(ReadOnlySpan<byte> json, string supplier)
    {
        Manifest manifest;
        try
        {
            var text = json.StartsWith(Encoding.UTF8.Preamble) ? json[3..] : json; // Windows programs like to write a mark
            manifest = JsonSerializer.Deserialize<Manifest>(text, Options) ?? throw new SourceException("manifest.json is empty.");
        }
        catch (JsonException e)
        {
            throw new SourceException($"manifest.json cannot be read ({e.Message}).", e);
        }

        if (manifest.Format != Manifest.Known)
        {
            throw new SourceException($"manifest.json is of format '{manifest.Format}', and only '{Manifest.Known}' is understood.");
        }

        if (manifest.Supplier != supplier)
        {
            throw new SourceException($"manifest.json belongs to supplier '{manifest.Supplier}'.");
        }

        foreach (var file in manifest.Files)
        {
            Check(file);
        }

        return manifest;
    }

    private static void Check(ManifestFile? file)
    {
        if (file == null)
        {
            throw new SourceException("manifest.json has an empty place among its files.");
        }

        if (file.Name is "" or "." or ".." || file.Name.Any(c => c is '/' or '\\' || char.IsControl(c)))
        {
            throw new SourceException($"manifest.json names a file outside its folder: '{file.Name}'.");
        }

        // The hash becomes a file's name in landing.
        if (file.Sha256.Length != 64 || !file.Sha256.All(char.IsAsciiHexDigit))
        {
            throw new SourceException($"manifest.json gives no SHA-256 for '{file.Name}': it has 64 hexadecimal digits.");
        }
    }
}
