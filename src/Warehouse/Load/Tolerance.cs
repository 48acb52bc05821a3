namespace DongHaeng.Warehouse.Load;

/// <summary>How many rows of a file may be set aside before the whole file is refused: more than both.</summary>
public sealed record Tolerance
{
    /// <summary>The share of the file's rows, 0 to 1.</summary>
    public double Share { get; init; } = 0.2;

    /// <summary>The number of rows.</summary>
    public int Rows { get; init; } = 10;
}
