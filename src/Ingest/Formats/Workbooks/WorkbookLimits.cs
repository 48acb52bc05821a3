namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>How much a workbook may ask of the machine that reads it.</summary>
public sealed record WorkbookLimits
{
    /// <summary>The last row of a sheet that may hold something.</summary>
    public int Rows { get; init; } = 1_000_000;

    /// <summary>How many bytes the text may have that is made of it: one long shared text may stand in a million cells.</summary>
    public int TextBytes { get; init; } = 256 << 20;

    /// <summary>How many texts the workbook may share among its cells.</summary>
    public int SharedTexts { get; init; } = 5_000_000;
}
