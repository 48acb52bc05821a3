namespace DongHaeng.Warehouse.Read;

/// <summary>One cell that a viewer may see, as precisely as he may.</summary>
/// <param name="Level">City, gu or dong.</param>
/// <param name="UnitId">The place's stable id.</param>
/// <param name="Code">Its code in the period, by which lists are ordered.</param>
/// <param name="Ko">Its Korean name in the period.</param>
/// <param name="En">Its English name in the period.</param>
/// <param name="GuId">The gu that it lies in; null for the city.</param>
/// <param name="Period">First day of the period.</param>
/// <param name="Category">The breakdown's code; null for the total.</param>
/// <param name="Status">Why it shows what it shows.</param>
/// <param name="Value">The figure in the metric's unit (건, %, 일, 천원); null unless shown or rounded.</param>
/// <param name="Numerator">The cases counted; for days the cases met so far; for means the sum. Null when protected.</param>
/// <param name="Denominator">The cases it is a share of; for days and means all cases. Null for counts and sums, or when protected.</param>
/// <param name="Expected">Monthly deliveries that it rests on.</param>
/// <param name="Received">How many of them have come in full.</param>
public sealed record MetricRow(
    Level Level, string UnitId, string Code, string Ko, string En, string? GuId, DateOnly Period, string? Category,
    CellStatus Status, double? Value, long? Numerator, long? Denominator, int Expected, int Received)
{
    /// <summary>Of a mean the standard deviation of the amounts, in the metric's unit; null of all other figures, of fewer than two amounts, and of places that are not seen exactly.</summary>
    public double? Deviation { get; init; }

    /// <summary>Whether all files that the figure rests on are in.</summary>
    public bool Complete => Received == Expected;
}
