namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>A row of a sheet that holds something.</summary>
/// <param name="Number">Its number as the sheet shows it, from 1.</param>
/// <param name="Cells">Its cells from left to right, without the empty ones.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells);
