using DongHaeng.Dashboards.Cells;

namespace DongHaeng.Dashboards.Units;

/// <summary>A metric of a place at a glance.</summary>
/// <param name="MetricId">The metric's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value or why there is none.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="DifferenceLabel">What the difference is to.</param>
/// <param name="Difference">The difference with sign and unit, or why there is none.</param>
/// <param name="YearBeforeLabel">What the earlier value is of.</param>
/// <param name="YearBefore">The earlier value with its unit; null when the difference already is to it.</param>
/// <param name="Received">How much of the data has come.</param>
/// <param name="State">확정, 잠정 or 집계 중.</param>
/// <param name="Late">How much came later in the past, where its records still come in; null where not.</param>
/// <param name="Sparkline">The last thirteen months as an svg element; null without months.</param>
public sealed record Card(
    string MetricId, string Name, Cell Value, string Unit, string DifferenceLabel, string Difference, string YearBeforeLabel,
    string? YearBefore, string Received, string State, string? Late, string? Sparkline)
{
    /// <summary>That the definition changed inside the period, so that its figure is made of two meanings; null where it did not.</summary>
    public string? Redefined { get; init; }
}
