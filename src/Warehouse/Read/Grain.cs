namespace DongHaeng.Warehouse.Read;

/// <summary>The length of a period.</summary>
public enum Grain
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>Three calendar months: 3/4분기 is July to September.</summary>
    Quarter,

    /// <summary>A calendar year, which is the fiscal year too.</summary>
    Year,
}
