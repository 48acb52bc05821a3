namespace DongHaeng.Ingest.Sources;

/// <summary>Where suppliers leave their files: a folder or a web address.</summary>
public interface ISource
{
    /// <summary>What a supplier offers.</summary>
    /// <exception cref="SourceException">It cannot be had.</exception>
    Task<Manifest> Manifest(string supplier, CancellationToken cancel);

    /// <summary>The bytes of an offered file, not checked yet.</summary>
    /// <exception cref="SourceException">They cannot be had.</exception>
    Task<byte[]> Fetch(string supplier, ManifestFile file, CancellationToken cancel);
}
