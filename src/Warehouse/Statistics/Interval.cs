namespace DongHaeng.Warehouse.Statistics;

/// <summary>A range of values, both ends included.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="Upper">The upper end.</param>
public readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>Whether a value lies in it.</summary>
    public bool Contains(double value) => Lower <= value && value <= Upper;
}
