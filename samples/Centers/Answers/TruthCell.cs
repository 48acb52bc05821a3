using DongHaeng.Warehouse.Read;

namespace DongHaeng.Samples.Centers.Answers;

/// <summary>The true figure of a unit and period.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Level">City, gu or dong.</param>
/// <param name="UnitId">The unit's stable id: seoul, g23, d0371.</param>
/// <param name="Grain">How long the period is.</param>
/// <param name="Period">First day of the period.</param>
/// <param name="Breakdown">The breakdown's id; null for the total.</param>
/// <param name="Category">The breakdown's code; null for the total.</param>
/// <param name="Numerator">Cases counted, won summed; for days the cases that have ended.</param>
/// <param name="Denominator">Of how many; for days ended and open cases, for means the number of amounts; null for counts and sums.</param>
/// <param name="Median">For days the Kaplan-Meier median, null while not reached; null for all other kinds.</param>
public sealed record TruthCell(
    string Metric, Level Level, string UnitId, Grain Grain, DateOnly Period, string? Breakdown, string? Category,
    long Numerator, long? Denominator, double? Median)
{
    /// <summary>For days the cases still open; null for all other kinds.</summary>
    public long? Open { get; init; }

    /// <summary>For means of two amounts or more their standard deviation, in the smallest unit; null for all other kinds.</summary>
    public double? Deviation { get; init; }
}
