namespace DongHaeng.Figures.Charts;

/// <summary>One unit of a <see cref="CompletenessGrid"/>.</summary>
/// <param name="Name">The unit's full name.</param>
/// <param name="Cells">Its months, as many as the grid has.</param>
public sealed record CompletenessRow(string Name, IReadOnlyList<CompletenessCell> Cells);
