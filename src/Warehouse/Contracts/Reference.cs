namespace DongHaeng.Warehouse.Contracts;

/// <summary>A column that should name a record of another dataset of the same supplier; where it names none, that is a warning.</summary>
/// <param name="Column">The column that refers.</param>
/// <param name="Dataset">The dataset referred to.</param>
/// <param name="TargetColumn">The column of that dataset in which the value should stand.</param>
public sealed record Reference(string Column, string Dataset, string TargetColumn);
