namespace DongHaeng.Ingest.Sources;

/// <summary>A supplier's answer to being asked what it has.</summary>
/// <param name="Manifest">What is on offer; null where nothing changed since the ETag that was given.</param>
/// <param name="ETag">Names this state of the manifest; null where the source knows no such name.</param>
public sealed record Offer(Manifest? Manifest, string? ETag)
{
    /// <summary>Nothing changed since that ETag.</summary>
    public static Offer Unchanged(string etag) => new(null, etag);

    /// <summary>The offer of a manifest whose bytes had to be read to know whether it changed: its ETag is their hash.</summary>
    /// <param name="json">The manifest's bytes.</param>
    /// <param name="supplier">The supplier that was asked.</param>
    /// <param name="etag">The ETag of the last offer that was taken whole.</param>
    /// <exception cref="SourceException">It is no manifest.</exception>
    public static Offer ByHash(ReadOnlySpan<byte> json, string supplier, string? etag)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(json));
        return hash == etag ? Unchanged(hash) : new Offer(ManifestJson.Parse(json, supplier), hash);
    }
}
