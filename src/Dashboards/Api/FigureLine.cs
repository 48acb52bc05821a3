using System.Diagnostics.CodeAnalysis;

namespace DongHaeng.Dashboards.Api;

/// <summary>A row of figures as files and the API hold it, for the API's own description.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Grain">day, week, month, wave, quarter, half, year, todate or rolling.</param>
/// <param name="Breakdown">By what it is split.</param>
/// <param name="Level">city, gu or dong.</param>
/// <param name="UnitId">The place's stable id.</param>
/// <param name="Code">Its code in the period.</param>
/// <param name="NameKo">Its Korean name in the period.</param>
/// <param name="NameEn">Its English name in the period.</param>
/// <param name="GuId">The gu that it lies in.</param>
/// <param name="Period">The period's first day.</param>
/// <param name="Category">The code of the breakdown.</param>
/// <param name="Status">Shown, Estimated, Rounded, Few, Withheld, NoValue or NotReported.</param>
/// <param name="Value">The figure in the metric's unit.</param>
/// <param name="Numerator">The cases counted.</param>
/// <param name="Denominator">Of how many.</param>
/// <param name="Expected">Deliveries that it rests on.</param>
/// <param name="Received">How many of them have come in full.</param>
/// <param name="Definition">By which version of its definition it is counted, the first being 1; 1-2 where one began inside the period. Compare nothing across versions.</param>
/// <param name="Target">The target of the plan in force at the period's end, in the metric's unit; of shares and medians, where the place has one.</param>
/// <param name="TargetLow">The lowest target of its dongs; of a dong its own.</param>
/// <param name="TargetHigh">The highest; where it is the lowest too, it is `target`.</param>
[SuppressMessage("Performance", "CA1812", Justification = "It describes rows that the gate writes itself.")]
internal sealed record FigureLine(
    string Metric, string Grain, string? Breakdown, string Level, string UnitId, string Code, string NameKo, string NameEn, string? GuId,
    DateOnly Period, string? Category, string Status, double? Value, long? Numerator, long? Denominator, int Expected, int Received, string Definition,
    double? Target, double? TargetLow, double? TargetHigh);
