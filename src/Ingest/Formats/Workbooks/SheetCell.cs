namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>A cell that holds something.</summary>
/// <param name="Column">Its column from 0.</param>
/// <param name="Text">Its content as text, in one line.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct SheetCell(int Column, string Text, CellKind Kind);
