namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>What a cell of a workbook is, as far as the column that it stands in matters to its text.</summary>
internal enum CellKind
{
    /// <summary>A text, or an error such as #N/A.</summary>
    Text,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A number without the format of a date.</summary>
    Number,

    /// <summary>TRUE or FALSE.</summary>
    YesNo,

    /// <summary>A formula that nobody has calculated.</summary>
    Uncalculated,
}
