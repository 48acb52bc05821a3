namespace DongHaeng.Ingest.Formats.Archives;

/// <summary>How much an archive may ask of the machine that opens it.</summary>
public sealed record ArchiveLimits
{
    /// <summary>How many bytes all that is unpacked may have together.</summary>
    public long UnpackedBytes { get; init; } = 256L << 20;

    /// <summary>How many times larger than the file its content may be, beyond the first mebibyte.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>How many archives may stand one inside the other.</summary>
    public int Depth { get; init; } = 2;

    /// <summary>How many entries one archive may have, folders and what is ignored among them.</summary>
    public int Entries { get; init; } = 50;

    /// <summary>How many parts one workbook may have: more than an archive, for every sheet and picture is one.</summary>
    public int WorkbookParts { get; init; } = 2_000;

    /// <summary>The bytes that a file of some length may become.</summary>
    public long Allowed(long packed) => Math.Min(UnpackedBytes, Math.Max(1L << 20, packed * Ratio));
}
