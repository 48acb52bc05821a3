namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>A calendar period among those of its year (sql/read/numbers.sql numbers them alike).</summary>
/// <param name="Slot">Its number: months are 0 to 11, quarters 12 to 15, the year is 16, halves are 17 and 18.</param>
/// <param name="First">The number of its first month.</param>
/// <param name="Last">The number of its last month.</param>
internal readonly record struct Span(int Slot, int First, int Last)
{
    /// <summary>The span of a period.</summary>
    /// <param name="start">Its first day.</param>
    /// <param name="grain">How long it is: month, wave, quarter, half or year.</param>
    public static Span Of(DateOnly start, Grain grain)
    {
        var month = start.Month - 1;
        return grain switch
        {
            Grain.Month => new(month, month, month),
            Grain.Wave => new(month, month, month + 1), // all of it stands in its first month, but for dongs that began in the second
            Grain.Quarter => new(12 + (month / 3), month, month + 2),
            Grain.Half => new(17 + (month / 6), month, month + 5),
            _ => new(16, 0, 11),
        };
    }
}
