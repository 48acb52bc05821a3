using System.Net.Http.Headers;

namespace DongHaeng.Ingest.Sources;

/// <summary>What has come of a file so far, kept while a cut request is asked again, so that only the rest is sent.</summary>
/// <param name="limit">The most bytes that it may have.</param>
internal sealed class PartialBody(long limit) : IDisposable
{
    private readonly MemoryStream bytes = new();

    /// <summary>The most bytes that it may have.</summary>
    public long Limit => limit;

    /// <summary>How many bytes are here.</summary>
    public long Length => bytes.Length;

    /// <summary>The ETag under which the bytes came; null where they cannot be continued.</summary>
    public EntityTagHeaderValue? Tag { get; private set; }

    /// <summary>Whether asking for the rest makes sense: only a strong ETag says that the rest belongs to the same bytes.</summary>
    public bool Continues => Length > 0 && Tag is { IsWeak: false };

    /// <summary>Forgets what came.</summary>
    public void Restart(EntityTagHeaderValue? tag)
    {
        bytes.SetLength(0);
        Tag = tag;
    }

    /// <summary>Adds what came next.</summary>
    /// <returns>False where it is too much.</returns>
    public bool Add(ReadOnlySpan<byte> next)
    {
        bytes.Write(next);
        return bytes.Length <= limit;
    }

    /// <summary>All bytes.</summary>
    public byte[] Whole() => bytes.ToArray();

    /// <summary>Lets go of the bytes.</summary>
    public void Dispose() => bytes.Dispose();
}
