using System.Diagnostics.CodeAnalysis;

namespace DongHaeng.Dashboards.Api;

/// <summary>A row of a comparison as files and the API hold it, for the API's own description.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Grain">month, wave, quarter, half, year, todate or rolling.</param>
/// <param name="Level">gu or dong.</param>
/// <param name="UnitId">The place's stable id.</param>
/// <param name="Code">Its code in the period.</param>
/// <param name="NameKo">Its Korean name in the period.</param>
/// <param name="NameEn">Its English name in the period.</param>
/// <param name="GuId">The gu that it lies in.</param>
/// <param name="Period">The period's first day.</param>
/// <param name="Status">Shown, Rounded, Few, Withheld, NoValue or NotReported.</param>
/// <param name="Value">The figure in the metric's unit.</param>
/// <param name="Numerator">The cases counted.</param>
/// <param name="Denominator">Of how many.</param>
/// <param name="Expected">Deliveries that it rests on.</param>
/// <param name="Received">How many of them have come in full.</param>
/// <param name="Definition">By which version of its definition it is counted, the first being 1; 1-2 where one began inside the period. Compare nothing across versions.</param>
/// <param name="IntervalLow">The lower end of the 95 % interval of a share (Wilson) or rate (exact, Byar), in the metric's unit.</param>
/// <param name="IntervalHigh">Its upper end.</param>
/// <param name="LimitLow">Below this a place with so many cases is called different: the 99.8 % funnel limit with the variance between places.</param>
/// <param name="LimitHigh">Above this it is.</param>
/// <param name="ComparedWith">The share of all compared places together, around which the limits lie.</param>
/// <param name="Score">z*: how many standard deviations it lies from that share.</param>
/// <param name="AdjustedProbability">Adjusted for many comparisons (Benjamini-Hochberg): an order of questions, no verdict.</param>
/// <param name="Verdict">Within, Higher or Lower.</param>
/// <param name="NotJudgedBecause">Kind, NoFigure, Incomplete, TooFew or FewPlaces, where there is no verdict.</param>
/// <param name="Distance">Of dongs most like one: how far from it, in standard deviations of all dongs; 0 is the dong itself.</param>
/// <param name="EstimateShrunken">For maps only, never judged: a share or rate drawn towards that of all (Marshall), the more so the fewer its cases.</param>
/// <param name="Standardised">Of rates that are standardised for age: the rate with the city's mix of ages in the same months, in the metric's unit; of places that the token opens exactly.</param>
/// <param name="StandardisedLow">The lower end of its 95 % interval (Dobson).</param>
/// <param name="StandardisedHigh">Its upper end.</param>
/// <param name="NotStandardisedBecause">Withheld, NoFigure, TooFew, AgesUnknown or NoResidents, where such a rate has none here.</param>
/// <param name="Target">The target of the plan in force at the period's end, in the metric's unit; of shares and medians, where the place has one.</param>
/// <param name="TargetLow">The lowest target of its dongs; of a dong its own.</param>
/// <param name="TargetHigh">The highest; where it is the lowest too, it is `target`.</param>
[SuppressMessage("Performance", "CA1812", Justification = "It describes rows that the gate writes itself.")]
internal sealed record ComparisonLine(
    string Metric, string Grain, string Level, string UnitId, string Code, string NameKo, string NameEn, string? GuId, DateOnly Period,
    string Status, double? Value, long? Numerator, long? Denominator, int Expected, int Received, string Definition,
    double? IntervalLow, double? IntervalHigh, double? LimitLow, double? LimitHigh, double? ComparedWith, double? Score, double? AdjustedProbability,
    string? Verdict, string? NotJudgedBecause, double? Distance, double? EstimateShrunken,
    double? Standardised, double? StandardisedLow, double? StandardisedHigh, string? NotStandardisedBecause, double? Target, double? TargetLow, double? TargetHigh);
