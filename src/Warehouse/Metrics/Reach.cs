namespace DongHaeng.Warehouse.Metrics;

/// <summary>Which months' figures a record may change.</summary>
public enum Reach
{
    /// <summary>Those of the month in which it happened.</summary>
    Own,

    /// <summary>Any month's: it counts in a month of another date, or depends on other records.</summary>
    Any,
}
