namespace DongHaeng.Figures.Charts;

/// <summary>A line to compare with: the value of the unit's whole.</summary>
/// <param name="Label">What it is, without its value: "강남구 전체".</param>
/// <param name="Value">Its value, in the chart's unit.</param>
public sealed record Reference(string Label, double Value);
