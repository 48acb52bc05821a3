namespace DongHaeng.Warehouse.Load;

/// <summary>A row of a file, read but not yet judged.</summary>
/// <param name="Line">The physical line on which it begins; the heading is line 1.</param>
/// <param name="Cells">
/// One for each column of the contract, in its order: text as it stood, trimmed, null for an empty cell; a
/// <see cref="Guid"/>'s text for a key, because pseudonyms are made before anything is stored.
/// </param>
/// <param name="Personal">Ids of columns whose cells looked like personal data and were dropped, with commas; null for none.</param>
public readonly record struct StagedRow(int Line, string?[] Cells, string? Personal = null);
