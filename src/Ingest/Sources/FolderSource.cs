namespace DongHaeng.Ingest.Sources;

/// <summary>Suppliers' files in a folder, such as a mounted share: one folder a supplier.</summary>
public sealed class FolderSource(string root) : ISource
{
    /// <inheritdoc/>
    public async Task<Manifest> Manifest(string supplier, CancellationToken cancel) =>
        ManifestJson.Parse(await Read(Path.Combine(root, supplier, "manifest.json"), cancel), supplier);

    /// <inheritdoc/>
    public Task<byte[]> Fetch(string supplier, ManifestFile file, CancellationToken cancel) => Read(Path.Combine(root, supplier, file.Name), cancel);

    private static async Task<byte[]> Read(string path, CancellationToken cancel)
    {
        try
        {
            return await File.ReadAllBytesAsync(path, cancel);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"{path} cannot be read ({e.Message})", e);
        }
    }
}
