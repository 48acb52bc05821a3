using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Statistics;

/// <summary>A place of a comparison, with what goes with its figure. Intervals and limits are in the metric's unit.</summary>
/// <param name="Row">Its row, as the gate gave it.</param>
/// <param name="Interval">The 95 % interval of a share (Wilson), a rate (exact Poisson, Byar) or a mean (Student's t); null where there is none.</param>
/// <param name="Limits">Between which values a place with so many cases is not called different at 99.8 %; null where it is not compared.</param>
/// <param name="Score">z*: how many standard deviations it lies from all, with the variance between places; null where it is not compared.</param>
/// <param name="Adjusted">Its probability adjusted for many comparisons (Benjamini-Hochberg): an order of questions, no verdict; null where it is not compared.</param>
/// <param name="Verdict">Within, Higher or Lower; null where nothing is said.</param>
/// <param name="Omission">Why nothing is said; null where something is.</param>
public sealed record Compared(
    MetricRow Row, Interval? Interval, Interval? Limits, double? Score, double? Adjusted, Verdict? Verdict, Omission? Omission)
{
    /// <summary>How far it lies from the dong that it is like (<see cref="PeerDong"/>), 0 for that dong; null where places are not chosen by likeness.</summary>
    public double? Distance { get; init; }

    /// <summary>Of a rate that is standardised for age what it would be with the city's mix of ages, or why that is not told; null for all other metrics.</summary>
    public Standardised? Standardised { get; init; }

    /// <summary>For maps only, and never judged: the share or rate drawn towards that of all, the more so the fewer its cases; null where there is none (<see cref="Comparison.Of"/>).</summary>
    public double? Shrunken { get; init; }
}
