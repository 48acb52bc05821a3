namespace DongHaeng.Warehouse.Contracts;

/// <summary>How often a supplier owes a dataset.</summary>
public enum Rhythm
{
    /// <summary>Every night, the month to date; the month before too until it closes.</summary>
    Night,

    /// <summary>A whole month, by a business day of the following month.</summary>
    Month,

    /// <summary>A whole year, by a business day of the January after it.</summary>
    Year,

    /// <summary>A whole year, by a business day of its own January: what is planned, not what has been.</summary>
    YearAhead,
}
