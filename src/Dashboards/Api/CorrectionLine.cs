using System.Diagnostics.CodeAnalysis;

namespace DongHaeng.Dashboards.Api;

/// <summary>A corrected cell as files and the API hold it, for the API's own description.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Level">city, gu or dong.</param>
/// <param name="UnitId">The place's stable id.</param>
/// <param name="Code">Its code in the month.</param>
/// <param name="NameKo">Its Korean name in the month.</param>
/// <param name="NameEn">Its English name in the month.</param>
/// <param name="Month">The month's first day.</param>
/// <param name="Breakdown">By what it is split; null for the total.</param>
/// <param name="Category">The code of the breakdown.</param>
/// <param name="CameWas">Whether any file that it rests on had come when the month was closed; of totals only.</param>
/// <param name="CameIs">Whether any has now.</param>
/// <param name="NumeratorWas">The cases counted at the closing.</param>
/// <param name="NumeratorIs">The cases counted now.</param>
/// <param name="DenominatorWas">Of how many, at the closing; of a rate, for each of how many.</param>
/// <param name="DenominatorIs">Of how many now.</param>
/// <param name="MedianWas">The median in days at the closing.</param>
/// <param name="MedianIs">The median now.</param>
/// <param name="FileCount">How many files that came since changed it; 0 where time or the definition did.</param>
/// <param name="Files">The first five, each with its supplier.</param>
[SuppressMessage("Performance", "CA1812", Justification = "It describes rows that the gate writes itself.")]
internal sealed record CorrectionLine(
    string Metric, string Level, string UnitId, string Code, string NameKo, string NameEn, DateOnly Month, string? Breakdown, string? Category,
    bool? CameWas, bool? CameIs, long NumeratorWas, long NumeratorIs, long? DenominatorWas, long? DenominatorIs, double? MedianWas, double? MedianIs,
    int FileCount, string? Files);
