namespace DongHaeng.Ingest.Formats.Archives;

/// <summary>What a file is by its first bytes.</summary>
public enum ContentKind
{
    /// <summary>Nothing else, and so taken for text.</summary>
    Text,

    /// <summary>A spreadsheet: XLSX, or XLS as Excel wrote it until 2003.</summary>
    Workbook,

    /// <summary>A ZIP archive.</summary>
    Zip,

    /// <summary>A GZIP stream.</summary>
    Gzip,

    /// <summary>An archive that is not taken: 7z, RAR, or ALZ and EGG of ALZip (알집).</summary>
    OtherArchive,
}
