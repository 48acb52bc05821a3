using Polly;

namespace DongHaeng.Ingest.Sources;

/// <summary>Suppliers' files in a folder, such as a mounted share: one folder a supplier.</summary>
/// <param name="root">The folder above the suppliers' folders.</param>
/// <param name="patience">How long and how often it is asked.</param>
/// <param name="gate">The way to it.</param>
public sealed class FolderSource(string root, Patience patience, HostGate gate) : ISource
{
    private readonly ResiliencePipeline retry = Retry.Pipeline(patience.Retries);

    /// <inheritdoc/>
    public async Task<Offer> Manifest(string supplier, string? etag, CancellationToken cancel) =>
        Offer.ByHash(await Read(Path.Combine(root, supplier, "manifest.json"), Patience.ManifestBytes, cancel), supplier, etag);

    /// <inheritdoc/>
    public Task<byte[]> Fetch(string supplier, ManifestFile file, CancellationToken cancel) => Read(Path.Combine(root, supplier, file.Name), patience.Bytes, cancel);

    private async Task<byte[]> Read(string path, long limit, CancellationToken cancel) =>
        await retry.ExecuteAsync(async token => await gate.Ask(path, patience, turn => Read(path, limit, turn), token), cancel);

    /// <summary>
    /// A share whose server is gone blocks in the system, where no token reaches: the wait ends, the thread when the system
    /// lets go. So it has a thread of its own, and when several hang no more are risked.
    /// </summary>
    private Task<byte[]> Read(string path, long limit, Turn turn) => gate.Short
        ? throw new SourceException($"The folder {root} does not answer: several suppliers hung there one after another, and no more are tried in this round. See whether the share's server is there")
        : turn.Wait(_ => new ValueTask<byte[]>(Task.Factory.StartNew(() => Bytes(path, limit), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

    private byte[] Bytes(string path, long limit)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length > limit ? throw new SourceException($"{path} is larger than {limit} bytes") : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Problem(path, e);
        }
    }

    private SourceException Problem(string path, Exception e)
    {
        // An empty mount point looks like suppliers that left nothing.
        if (!Directory.Exists(root) || !Directory.EnumerateFileSystemEntries(root).Any())
        {
            return new($"The folder {root} {(Directory.Exists(root) ? "is empty" : "does not exist")}: the share is probably not mounted. Mount it, or correct the source's location", e);
        }

        var missing = e is FileNotFoundException or DirectoryNotFoundException;
        return new($"{path} cannot be read ({e.Message})", e) { Passing = !missing && e is IOException && File.Exists(path) };
    }
}
