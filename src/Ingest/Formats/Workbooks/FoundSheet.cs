namespace DongHaeng.Ingest.Formats.Workbooks;

/// <summary>A sheet in which the headings of the dataset stand.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Heading">The row with the headings.</param>
/// <param name="HasData">Whether a row below them holds something.</param>
internal sealed record FoundSheet(SheetEntry Sheet, SheetRow Heading, bool HasData);
