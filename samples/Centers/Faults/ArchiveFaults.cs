using System.Buffers.Binary;
using System.IO.Compression;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Forms;

namespace DongHaeng.Samples.Centers.Faults;

/// <summary>Archives that cannot be opened, or must not be.</summary>
internal static class ArchiveFaults
{
    /// <summary>Blanks shrink to a thousandth: more than any export does.</summary>
    private const int BombBytes = 24 << 20;

    private const uint ClaimedBytes = 0xFFFF_FF00;

    public static IReadOnlyList<FaultKind> All { get; } =
    [
        Zip("archive_cut", "A ZIP that was cut off.", (_, bytes) => bytes[..(bytes.Length / 2)]),
        Zip("archive_flipped", "A ZIP whose content was damaged: the checksum inside is wrong.", (_, bytes) => Flipped(bytes)),
        Zip("archive_encrypted", "A ZIP with a password.", (_, bytes) => Encrypted(bytes)),
        Zip("archive_empty", "A ZIP without a file.", (d, _) => Envelope.Zip(d.MadeAt)),
        Zip("archive_litter", "A ZIP with nothing but a folder and what Windows leaves in it.", (d, _) => Envelope.Zip(d.MadeAt, ("자료/", []), ("자료/Thumbs.db", [1, 2, 3]))),
        Zip("archive_several", "A ZIP with two files.", (d, bytes) => Envelope.Zip(d.MadeAt, ("1.csv", Inside(bytes)), ("2.csv", Inside(bytes)))),
        Zip("archive_path_up", "A ZIP whose file leads out of its folder.", (d, bytes) => Envelope.Zip(d.MadeAt, ("../../etc/" + d.Span.Dataset + ".csv", Inside(bytes)))),
        Zip("archive_path_root", "A ZIP whose file names a place of its own.", (d, bytes) => Envelope.Zip(d.MadeAt, ("/tmp/" + d.Span.Dataset + ".csv", Inside(bytes)))),
        Zip("archive_nested", "A ZIP in a ZIP in a ZIP.", (d, bytes) => Envelope.Zip(d.MadeAt, ("2.zip", Envelope.Zip(d.MadeAt, ("1.zip", bytes))))),
        Zip("archive_bomb_ratio", "A ZIP of which a thousand times its size comes out.", (d, _) => Envelope.Zip(d.MadeAt, (d.Span.Dataset + ".csv", Blanks))),
        Zip("archive_bomb_size", "A ZIP that claims to hold four gibibytes.", (_, bytes) => Claiming(bytes)),
        Gzip("archive_gzip_cut", "A GZIP that was cut off.", (_, bytes) => bytes[..(bytes.Length / 2)]),
        Gzip("archive_gzip_bomb", "A GZIP of which a thousand times its size comes out.", (_, _) => Envelope.Gzip(Blanks)),
    ];

    private static byte[] Blanks
    {
        get
        {
            var blanks = new byte[BombBytes];
            Array.Fill(blanks, (byte)' ');
            return blanks;
        }
    }

    private static FaultKind Zip(string id, string about, Func<Draft, byte[], byte[]> change) => Of(id, about, d => d with { Packing = d.IsWorkbook ? Packing.ZippedXlsx : Packing.ZippedCsv }, change);

    private static FaultKind Gzip(string id, string about, Func<Draft, byte[], byte[]> change) => Of(id, about, d => d with { Packing = Packing.GzippedCsv }, change);

    private static FaultKind Of(string id, string about, Func<Dialect, Dialect> needs, Func<Draft, byte[], byte[]> change) => new(id, about, Outcome.Refused, "archive")
    {
        Needs = needs,
        Put = draft =>
        {
            draft.OnDelivered.Add(bytes => change(draft, bytes));
            return true;
        },
    };

    private static byte[] Inside(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        using var stream = archive.Entries[0].Open();
        using var inside = new MemoryStream();
        stream.CopyTo(inside);
        return inside.ToArray();
    }

    /// <summary>The checksum in the local header and in the directory, so that content and checksum cannot agree.</summary>
    private static byte[] Flipped(byte[] zip) => Changed(zip, crc: crc => ~crc);

    private static byte[] Encrypted(byte[] zip) => Changed(zip, flags: flags => (ushort)(flags | 1));

    private static byte[] Claiming(byte[] zip) => Changed(zip, size: _ => ClaimedBytes);

    /// <summary>Changes the only entry's fields in its local header and in the central directory (APPNOTE 4.3.7 and 4.3.12).</summary>
    private static byte[] Changed(byte[] zip, Func<ushort, ushort>? flags = null, Func<uint, uint>? crc = null, Func<uint, uint>? size = null)
    {
        var bytes = zip.ToArray();
        var directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        foreach (var (flagsAt, crcAt, sizeAt) in new[] { (6, 14, 22), (directory + 8, directory + 16, directory + 24) })
        {
            var f = bytes.AsSpan(flagsAt);
            var c = bytes.AsSpan(crcAt);
            var s = bytes.AsSpan(sizeAt);
            BinaryPrimitives.WriteUInt16LittleEndian(f, flags?.Invoke(BinaryPrimitives.ReadUInt16LittleEndian(f)) ?? BinaryPrimitives.ReadUInt16LittleEndian(f));
            BinaryPrimitives.WriteUInt32LittleEndian(c, crc?.Invoke(BinaryPrimitives.ReadUInt32LittleEndian(c)) ?? BinaryPrimitives.ReadUInt32LittleEndian(c));
            BinaryPrimitives.WriteUInt32LittleEndian(s, size?.Invoke(BinaryPrimitives.ReadUInt32LittleEndian(s)) ?? BinaryPrimitives.ReadUInt32LittleEndian(s));
        }

        return bytes;
    }
}
