namespace DongHaeng.Warehouse.Load.Stage;

/// <summary>What reading found wrong with a row, before the rules of the contract look at it.</summary>
/// <param name="Line">The line on which the row begins.</param>
/// <param name="Column">The column's id; null where the whole row is meant.</param>
/// <param name="Reason">The reason's code.</param>
/// <param name="Text">What stood there, to be masked before it is kept; null where it must not be kept at all.</param>
public readonly record struct Flaw(int Line, string? Column, string Reason, string? Text);
