using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Kept;

/// <summary>How a page is packed for the way. Kept pages are packed once, so they are packed better than what is sent only once.</summary>
internal static class Packing
{
    private static readonly BrotliCompressionOptions Brotli = new() { Quality = 5 }; // a fifth smaller than the fastest, in twice its time
    private static readonly ZLibCompressionOptions Gzip = new() { CompressionLevel = 6 };

    /// <summary>The best packing that a browser says it can open; null for none.</summary>
    public static string? Of(HttpRequest request)
    {
        var open = request.GetTypedHeaders().AcceptEncoding.Where(e => e.Quality is null or > 0).Select(e => e.Value.ToString()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return open.Contains("br") ? "br" : open.Contains("gzip") ? "gzip" : null;
    }

    /// <summary>The text, packed.</summary>
    public static byte[] Pack(ReadOnlySpan<byte> text, string? encoding)
    {
        if (encoding is null)
        {
            return text.ToArray();
        }

        var packed = PageBuffers.Pool.Get();
        using (Stream stream = encoding == "br" ? new BrotliStream(packed, Brotli, leaveOpen: true) : new GZipStream(packed, Gzip, leaveOpen: true))
        {
            stream.Write(text);
        }

        var bytes = packed.ToArray();
        PageBuffers.Pool.Return(packed);
        return bytes;
    }
}
