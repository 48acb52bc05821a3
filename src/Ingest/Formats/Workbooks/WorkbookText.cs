using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>The one sheet of a workbook that holds the dataset, as CSV; or why there is none.</summary>
/// <param name="Utf8">CSV in UTF-8: line n is row n of the sheet, an empty row is an empty line.</param>
/// <param name="Sheet">The sheet's name; null where the workbook is refused.</param>
/// <param name="HeadingRow">The row, from 1, in which the headings were found.</param>
/// <param name="Refusal">Why the workbook is refused, or null.</param>
public sealed record WorkbookText(ReadOnlyMemory<byte> Utf8, string? Sheet, int HeadingRow, Refusal? Refusal = null)
{
    /// <summary>A refusal.</summary>
    /// <param name="ko">In Korean.</param>
    /// <param name="en">In English.</param>
    public static WorkbookText Refused(string ko, string en) => new(default, null, 0, new Refusal("workbook", ko, en));
}
