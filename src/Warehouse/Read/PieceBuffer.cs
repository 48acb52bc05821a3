using System.Buffers;

namespace DongHaeng.Warehouse.Read;

/// <summary>
/// What has been written of a file and not been taken yet. It cannot go back, so that whoever writes into it never counts on
/// bytes that are already sent.
/// </summary>
internal sealed class PieceBuffer : Stream
{
    /// <summary>How many bytes a piece has at most.</summary>
    public const int Size = 32 * 1024;

    private readonly ArrayBufferWriter<byte> bytes = new(2 * Size);

    /// <summary>Whether there is enough for a piece.</summary>
    public bool IsFull => bytes.WrittenCount >= Size;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Takes all that is there, in pieces; each holds until something is written.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Take()
    {
        for (var at = 0; at < bytes.WrittenCount; at += Size)
        {
            yield return bytes.WrittenMemory.Slice(at, Math.Min(Size, bytes.WrittenCount - at));
        }

        bytes.ResetWrittenCount();
    }

    public override void Write(ReadOnlySpan<byte> buffer) => bytes.Write(buffer);

    public override void Write(byte[] buffer, int offset, int count) => bytes.Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing waits here for a flush: who sends it takes it.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
