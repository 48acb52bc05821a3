namespace DongHaeng.Ingest.Formats.Archives;

/// <summary>Tells what a file is by its first bytes: names and endings are what the sender's program made of them.</summary>
public static class Content
{
    /// <summary>What a file is; an XLSX shows as the ZIP that it is.</summary>
    public static ContentKind Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("PK\u0005\u0006"u8) ? ContentKind.Zip
        : bytes.StartsWith<byte>([0x1f, 0x8b]) ? ContentKind.Gzip
        : bytes.StartsWith<byte>([0xd0, 0xcf, 0x11, 0xe0]) ? ContentKind.Workbook
        : bytes.StartsWith<byte>([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]) || bytes.StartsWith("Rar!\u001a\u0007"u8)
            || bytes.StartsWith("ALZ\u0001"u8) || bytes.StartsWith("EGGA"u8) ? ContentKind.OtherArchive
        : ContentKind.Text;
}
