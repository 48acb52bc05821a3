using System.Buffers;

namespace DongHaeng.Ingest.Formats.Archives;

/// <summary>
/// Inflates what sizes in headers cannot be trusted for: once to count, with a small buffer however large it becomes, and
/// once into an array of exactly that size.
/// </summary>
internal static class Inflation
{
    private const int BufferBytes = 64 << 10;

    /// <summary>Counts a stream.</summary>
    /// <returns>Its length and checksum; null as soon as it is longer than allowed.</returns>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static (long Length, uint Crc)? Measure(Stream stream, long allowed)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            var (length, crc) = (0L, 0u);
            while (stream.Read(buffer) is var count and > 0)
            {
                length += count;
                crc = Crc32.Add(crc, buffer.AsSpan(0, count));
                if (length > allowed)
                {
                    return null;
                }
            }

            return (length, crc);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>A stream that was measured, as bytes.</summary>
    public static byte[] Take(Stream stream, long length)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)length));
        stream.ReadExactly(bytes);
        return bytes;
    }
}
