namespace DongHaeng.Warehouse.Metrics;

/// <summary>Which direction of a figure is wanted. Without one it is never coloured as good or bad.</summary>
public enum Direction
{
    /// <summary>Neither: it measures effort as well as need.</summary>
    None,

    /// <summary>Higher is better.</summary>
    Higher,

    /// <summary>Lower is better.</summary>
    Lower,
}
