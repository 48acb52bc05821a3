using System.Buffers.Binary;

namespace Apache.Arrow.Ipc;

/// <summary>
/// Frames messages: a marker, the length of the metadata, the metadata, then the body's buffers, each
/// padded so that a reader may map them as they lie.
/// </summary>
internal sealed unsafe class MessageStream(Stream stream)
{
    private const short VersionFive = 4; // MetadataVersion.V5

    private static readonly byte[] Padding = new byte[BatchBody.Alignment];
    private readonly byte[] prefix = new byte[8];

    public long BytesWritten { get; private set; }

    /// <summary>A message whose header table <paramref name="flat"/> has just finished; a schema has no body.</summary>
    public void Write(FlatBuilder flat, MessageHeader header, int headerTable, BatchBody? body = null)
    {
        flat.Start(5);
        flat.Long(3, body?.Length ?? 0);
        flat.Ref(2, headerTable);
        flat.Short(0, VersionFive);
        flat.Byte(1, (byte)header);
        var metadata = flat.Finish(flat.End());
        var pad = PaddingAfter(metadata.Length);
        Prefix(metadata.Length + pad);
        Put(metadata.Span);
        Put(Padding.AsSpan(0, pad));
        foreach (var (data, length) in body?.Buffers ?? [])
        {
            Put(data, length);
        }
    }

    /// <summary>The marker without a message: the stream is complete.</summary>
    public void End()
    {
        Prefix(0);
        stream.Flush();
    }

    private static int PaddingAfter(long length) => (int)(-length & (BatchBody.Alignment - 1));

    private void Prefix(int metadataLength)
    {
        BinaryPrimitives.WriteInt32LittleEndian(prefix, -1);
        BinaryPrimitives.WriteInt32LittleEndian(prefix.AsSpan(4), metadataLength);
        Put(prefix);
    }

    /// <summary>In parts, as a span cannot hold more than 2 GB.</summary>
    private void Put(IntPtr data, long length)
    {
        for (var done = 0L; done < length;)
        {
            var part = (int)Math.Min(length - done, int.MaxValue);
            Put(new ReadOnlySpan<byte>((byte*)data + done, part));
            done += part;
        }

        Put(Padding.AsSpan(0, PaddingAfter(length)));
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        BytesWritten += bytes.Length;
    }
}
