using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DongHaeng.Ingest.Formats.Archives;

/// <summary>Finds the one file inside what a center sent: bare, or packed as ZIP or GZIP.</summary>
public static class Archive
{
    /// <summary>Opens what a center sent, by its content.</summary>
    /// <param name="bytes">The bytes as received.</param>
    /// <param name="limits">What it may ask of the machine.</param>
    /// <returns>One text or workbook; or a refusal. No content makes it throw.</returns>
    public static Unpacked Open(byte[] bytes, ArchiveLimits limits) => Open(bytes, null, limits, 0, limits.Allowed(bytes.LongLength));

    /// <param name="bytes">The bytes at this depth.</param>
    /// <param name="name">Their name in the archive around them.</param>
    /// <param name="limits">What may be asked.</param>
    /// <param name="depth">How many archives are around them.</param>
    /// <param name="left">How many bytes may still be unpacked, counted over all depths: by the outermost file's size, so that packing twice hides nothing.</param>
    private static Unpacked Open(byte[] bytes, string? name, ArchiveLimits limits, int depth, long left)
    {
        var kind = Content.Of(bytes);
        if (kind is ContentKind.Text or ContentKind.Workbook)
        {
            return new Unpacked(bytes, kind, name);
        }

        if (kind == ContentKind.OtherArchive)
        {
            return Unpacked.Refused("ZIP이나 GZ가 아닌 압축파일(7z, RAR, 알집)입니다. ZIP으로 다시 압축해 보내 주세요.", "The file is a 7z, RAR or ALZip archive: send a ZIP instead.");
        }

        try
        {
            return kind == ContentKind.Gzip ? OpenGzip(bytes, limits, depth, left) : OpenZip(bytes, name, limits, depth, left);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            return Damaged;
        }
    }

    private static Unpacked OpenGzip(byte[] bytes, ArchiveLimits limits, int depth, long left)
    {
        if (depth >= limits.Depth)
        {
            return TooDeep(limits);
        }

        using var counted = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        if (Inflation.Measure(counted, left) is not { } size)
        {
            return TooLarge;
        }

        // .NET takes a stream that ends early for one that ends. The last eight bytes are the checksum and length of the only member.
        if (bytes.Length < 18 || BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(^8)) != size.Crc || BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(^4)) != (uint)size.Length)
        {
            return Unpacked.Refused("GZ 파일이 끝까지 전송되지 않았거나 여러 조각을 이어 붙인 것입니다. 다시 압축해 보내 주세요.", "The GZ file is cut off or put together of several: pack it again.");
        }

        using var taken = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return Open(Inflation.Take(taken, size.Length), null, limits, depth + 1, left - size.Length);
    }

    private static Unpacked OpenZip(byte[] bytes, string? name, ArchiveLimits limits, int depth, long left)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read, false, Encoding.Latin1);
        if (OfficeFile.Is(zip))
        {
            return OfficeFile.IsWorkbook(zip) ? new Unpacked(bytes, ContentKind.Workbook, name)
                : Unpacked.Refused("엑셀 통합문서(XLSX)가 아닌 문서입니다. XLSX나 CSV로 저장해 보내 주세요.", "The file is an Office document other than XLSX: send XLSX or CSV.");
        }

        return depth >= limits.Depth ? TooDeep(limits)
            : zip.Entries.Count > limits.Entries ? Unpacked.Refused($"압축파일의 항목이 {limits.Entries}개를 넘습니다. 자료파일 한 개만 담아 보내 주세요.", $"The archive has more than {limits.Entries} entries: send one data file in it.")
            : Only(zip, bytes.LongLength) is var (entry, refusal) && entry == null ? refusal!
            : Take(entry, limits, depth, left);
    }

    /// <summary>The only entry that holds data.</summary>
    private static (ZipArchiveEntry? Entry, Unpacked? Refusal) Only(ZipArchive zip, long packed)
    {
        var named = zip.Entries.Select(e => (Entry: e, Name: EntryName.Decoded(e.FullName))).ToList();
        var data = named.Where(e => !EntryName.IsLitter(e.Name)).Select(e => e.Entry).ToList();
        return named.Any(e => EntryName.LeadsOutside(e.Name))
                ? (null, Unpacked.Refused("압축파일 안에 쓸 수 없는 경로 이름이 있습니다. 폴더 없이 자료파일만 다시 압축해 보내 주세요.", "An entry of the archive has a name that leads outside of it: pack the data file alone, without folders."))
            : zip.Entries.Aggregate(0m, (sum, e) => sum + e.CompressedLength) > packed ? (null, Damaged) // entries lie over one another
            : data.Count == 0 ? (null, Unpacked.Refused("압축파일 안에 자료파일이 없습니다.", "The archive holds no data file."))
            : data.Count > 1 ? (null, Unpacked.Refused($"압축파일 안에 자료파일이 {data.Count}개 있습니다. 한 개만 담아 보내 주세요.", $"The archive holds {data.Count} data files: send one in each."))
            : data[0].IsEncrypted ? (null, Unpacked.Refused("압축파일에 암호가 걸려 있습니다. 암호 없이 다시 압축해 보내 주세요.", "The archive is encrypted: pack it without a password."))
            : (data[0], null);
    }

    private static Unpacked Take(ZipArchiveEntry entry, ArchiveLimits limits, int depth, long left)
    {
        using var counted = entry.Open();
        if (entry.Length > left || Inflation.Measure(counted, left) is not { } size)
        {
            return TooLarge;
        }

        if (size.Length != entry.Length || size.Crc != entry.Crc32)
        {
            return Damaged;
        }

        using var taken = entry.Open();
        return Open(Inflation.Take(taken, size.Length), EntryName.Decoded(entry.FullName), limits, depth + 1, left - size.Length);
    }

    private static Unpacked Damaged => Unpacked.Refused("압축파일이 손상되었습니다. 다시 만들어 보내 주세요.", "The archive is damaged: make it again.");

    private static Unpacked TooLarge => Unpacked.Refused(
        "압축을 푼 크기가 허용 한도를 넘습니다. 기간을 나누어 보내 주세요.", "The archive's content is larger than allowed: send shorter periods.");

    private static Unpacked TooDeep(ArchiveLimits limits) => Unpacked.Refused(
        $"압축파일 안의 압축이 {limits.Depth}겹을 넘습니다. 한 번만 압축해 보내 주세요.", $"Archives stand more than {limits.Depth} deep one inside the other: pack the file once.");
}
