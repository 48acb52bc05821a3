namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>A sheet in the list of a workbook.</summary>
/// <param name="Name">As its tab shows it.</param>
/// <param name="Hidden">Whether its tab is hidden.</param>
/// <param name="Part">The part that holds its rows.</param>
internal sealed record SheetEntry(string Name, bool Hidden, string Part);
