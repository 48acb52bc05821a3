namespace DongHaeng.Warehouse.Quarantine;

/// <summary>By what rows that were set aside are counted.</summary>
public enum GroupBy
{
    /// <summary>By who sent them.</summary>
    Supplier,

    /// <summary>By dataset.</summary>
    Dataset,

    /// <summary>By reason.</summary>
    Reason,

    /// <summary>By dataset and column.</summary>
    Column,
}
