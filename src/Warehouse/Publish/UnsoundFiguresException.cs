namespace DongHaeng.Warehouse.Publish;

/// <summary>Figures contradict each other: they are not published, and the earlier snapshot stays.</summary>
public sealed class UnsoundFiguresException(string message) : Exception(message);
