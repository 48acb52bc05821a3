using System.Buffers.Binary;
using System.Text;

namespace DongHaeng.Ingest.Sources.Sftp;

/// <summary>A request of SFTP version 3 (draft-ietf-secsh-filexfer-02) as it is written.</summary>
internal sealed class SftpPacket
{
    /// <summary>The kinds of request that reading needs.</summary>
    public const byte Init = 1, Open = 3, Close = 4, Read = 5, FStat = 8;

    private readonly MemoryStream bytes = new();

    /// <summary>Begins a packet.</summary>
    public SftpPacket(byte kind)
    {
        bytes.Write([0, 0, 0, 0, kind]);
    }

    /// <summary>Adds a number of four bytes.</summary>
    public SftpPacket Number(uint number)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(four, number);
        bytes.Write(four);
        return this;
    }

    /// <summary>Adds a number of eight bytes.</summary>
    public SftpPacket Long(long number)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(eight, number);
        bytes.Write(eight);
        return this;
    }

    /// <summary>Adds text.</summary>
    public SftpPacket Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    /// <summary>Adds bytes with their length before them.</summary>
    public SftpPacket Bytes(ReadOnlySpan<byte> value)
    {
        Number((uint)value.Length);
        bytes.Write(value);
        return this;
    }

    /// <summary>The packet with its length before it.</summary>
    public byte[] Whole()
    {
        var whole = bytes.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(whole, (uint)whole.Length - 4);
        return whole;
    }
}
