namespace DongHaeng.Warehouse.Read;

/// <summary>
/// How the dongs of a place spread in a period, for viewers who may not see single dongs. Quantiles are of protected
/// figures; null is a count of 0 to 7.
/// </summary>
/// <param name="Period">First day of the period.</param>
/// <param name="Dongs">How many dongs take part, 20 or more.</param>
/// <param name="P10">A tenth of the dongs is at or below this, in the metric's unit.</param>
/// <param name="P25">A quarter is.</param>
/// <param name="Median">Half are.</param>
/// <param name="P75">Three quarters are.</param>
/// <param name="P90">Nine tenths are.</param>
public sealed record Spread(DateOnly Period, int Dongs, double? P10, double? P25, double? Median, double? P75, double? P90);
