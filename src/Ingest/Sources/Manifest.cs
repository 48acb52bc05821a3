namespace DongHaeng.Ingest.Sources;

/// <summary>What a supplier has on offer, as its manifest.json says (docs/exports.md).</summary>
/// <param name="Format">The format's name and version.</param>
/// <param name="Supplier">Who offers it; must be the one that was asked.</param>
/// <param name="GeneratedAt">When it was made.</param>
/// <param name="Sequence">The supplier's counter.</param>
/// <param name="Files">The files on offer.</param>
public sealed record Manifest(string Format, string Supplier, DateTimeOffset GeneratedAt, long Sequence, IReadOnlyList<ManifestFile> Files)
{
    /// <summary>The one format that is understood.</summary>
    public const string Known = "donghaeng-export/1";
}
