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
            manifest = JsonSerializer.Deserialize<Manifest>(json, Options) ?? throw new SourceException("manifest.json is empty.");
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

        var strange = manifest.Files.FirstOrDefault(f => f.Name != Path.GetFileName(f.Name) || f.Name is "" or "." or "..");
        return strange == null ? manifest : throw new SourceException($"manifest.json names a file outside its folder: '{strange.Name}'.");
    }
}
