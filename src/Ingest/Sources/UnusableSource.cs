namespace DongHaeng.Ingest.Sources;

/// <summary>A source that cannot be asked, such as one whose token is missing: its suppliers fail with the reason, the others go on.</summary>
public sealed class UnusableSource(string why) : ISource
{
    /// <inheritdoc/>
    public Task<Offer> Manifest(string supplier, string? etag, CancellationToken cancel) => Task.FromException<Offer>(new SourceException(why));

    /// <inheritdoc/>
    public Task<byte[]> Fetch(string supplier, ManifestFile file, CancellationToken cancel) => Task.FromException<byte[]>(new SourceException(why));
}
