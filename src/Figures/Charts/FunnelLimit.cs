namespace DongHaeng.Figures.Charts;

/// <summary>Between which values a unit of so many cases is nothing unusual, in the unit of the <see cref="Funnel"/>.</summary>
/// <param name="Count">Of how many cases.</param>
/// <param name="Lower">From.</param>
/// <param name="Upper">To.</param>
public sealed record FunnelLimit(double Count, double Lower, double Upper);
