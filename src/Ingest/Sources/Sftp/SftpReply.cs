using System.Buffers.Binary;

namespace DongHaeng.Ingest.Sources.Sftp;

/// <summary>An answer of SFTP version 3: its kind and what follows the request's number.</summary>
/// <param name="Kind">Status, handle, data or attributes.</param>
/// <param name="Body">The rest.</param>
internal sealed record SftpReply(byte Kind, ReadOnlyMemory<byte> Body)
{
    /// <summary>The kinds of answer that reading needs.</summary>
    public const byte Version = 2, Status = 101, Handle = 102, Data = 103, Attributes = 105;

    private const uint EndOfFile = 1, NoSuchFile = 2, NoRight = 3, HasSize = 1, HasOwner = 2, HasRights = 4, HasTimes = 8;

    /// <summary>Whether it says that the file ends here.</summary>
    public bool AtEnd => Kind == Status && Number(0) == EndOfFile;

    /// <summary>The bytes of a handle or of data.</summary>
    /// <exception cref="InvalidDataException">The answer is shorter than it says.</exception>
    public ReadOnlyMemory<byte> Bytes => Number(0) is var length && length <= Body.Length - 4 ? Body.Slice(4, (int)length) : throw new InvalidDataException("An SFTP answer is shorter than it says.");

    /// <summary>Size and time of change of a file's attributes.</summary>
    /// <exception cref="InvalidDataException">The server does not say the size.</exception>
    public (long Size, uint Changed) Stat
    {
        get
        {
            var flags = Number(0);
            var times = 12 + ((flags & HasOwner) != 0 ? 8 : 0) + ((flags & HasRights) != 0 ? 4 : 0);
            return (flags & HasSize) == 0 ? throw new InvalidDataException("The SFTP server does not say how large a file is.")
                : (BinaryPrimitives.ReadInt64BigEndian(Body.Span[4..]), (flags & HasTimes) != 0 ? Number(times + 4) : 0);
        }
    }

    /// <summary>Refuses every answer but one kind.</summary>
    /// <exception cref="SourceException">The server refused; the message says why.</exception>
    public SftpReply Expect(byte kind, string what) => Kind == kind ? this : throw new SourceException(Kind != Status ? $"{what} got an answer that is not SFTP" : Number(0) switch
    {
        NoSuchFile => $"{what} is not there",
        NoRight => $"{what} may not be read by this account: have the server's operator give the right",
        var code => $"{what} cannot be read (SFTP status {code})",
    });

    private uint Number(int at) => Body.Length >= at + 4 ? BinaryPrimitives.ReadUInt32BigEndian(Body.Span[at..]) : throw new InvalidDataException("An SFTP answer is shorter than it must be.");
}
