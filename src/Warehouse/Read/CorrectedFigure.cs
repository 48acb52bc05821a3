namespace DongHaeng.Warehouse.Read;

/// <summary>What a figure was, or is: exactly, because it is told only to those who see it so.</summary>
/// <param name="Status">Why there is no value, where there is none.</param>
/// <param name="Value">The figure in the metric's unit; of a rate what it is for each of.</param>
public readonly record struct CorrectedFigure(CellStatus Status, double? Value);
