using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Trace;

/// <summary>Which cell is traced.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Level">The size of the place.</param>
/// <param name="UnitId">The place's stable id.</param>
/// <param name="Grain">The length of the period.</param>
/// <param name="Period">First day of the period.</param>
/// <param name="Breakdown">A breakdown of the metric; null for the total.</param>
/// <param name="Category">The code of the breakdown; null for the total.</param>
public sealed record TraceQuery(string Metric, Level Level, string UnitId, Grain Grain, DateOnly Period, string? Breakdown = null, string? Category = null);
