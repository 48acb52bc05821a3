namespace DongHaeng.Reports.Releasing;

/// <summary>What is there of a unit's period.</summary>
/// <param name="Delivered">How much of what its suppliers owed has come, from 0 to 1.</param>
/// <param name="Closed">Whether the period is closed (확정).</param>
public readonly record struct Readiness(double Delivered, bool Closed);
