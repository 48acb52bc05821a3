namespace DongHaeng.Figures.Charts;

/// <summary>The range in which a month's value varies by chance.</summary>
/// <param name="Lower">The lower limit.</param>
/// <param name="Upper">The upper limit.</param>
public readonly record struct TrendBand(double Lower, double Upper);
