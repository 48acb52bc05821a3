namespace DongHaeng.Ingest.Sources;

/// <summary>Where suppliers leave their files: a folder, a web address or an SFTP server.</summary>
public interface ISource
{
    /// <summary>What a supplier offers.</summary>
    /// <param name="supplier">Whom to ask.</param>
    /// <param name="etag">The ETag of the last offer of which every file was taken; null asks in full.</param>
    /// <param name="cancel">Ends the asking.</param>
    /// <exception cref="SourceException">It cannot be had.</exception>
    Task<Offer> Manifest(string supplier, string? etag, CancellationToken cancel);

    /// <summary>The bytes of an offered file, not checked yet.</summary>
    /// <exception cref="SourceException">They cannot be had.</exception>
    Task<byte[]> Fetch(string supplier, ManifestFile file, CancellationToken cancel);
}
