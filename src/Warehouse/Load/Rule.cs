namespace DongHaeng.Warehouse.Load;

/// <summary>A rule of a contract as SQL over the typed rows of a batch.</summary>
/// <param name="Broken">True when a row breaks it; null and false are fine.</param>
/// <param name="Column">The column to name to the center.</param>
/// <param name="Reason">The reason's code (<see cref="Reasons.OfRows"/>).</param>
internal sealed record Rule(string Broken, string Column, string Reason);
