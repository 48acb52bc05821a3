namespace DongHaeng.Reports.Releasing;

/// <summary>What a kept PDF says in its tables.</summary>
/// <param name="Exact">Whether its figures are exact; those of a protected edition are no others for it.</param>
/// <param name="Figures">Its figures, in the order of its tables.</param>
public sealed record SaidReport(bool Exact, IReadOnlyList<SaidFigure> Figures);
