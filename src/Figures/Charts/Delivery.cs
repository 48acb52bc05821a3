namespace DongHaeng.Figures.Charts;

/// <summary>What came in of what was due.</summary>
public enum Delivery
{
    /// <summary>All expected files are in.</summary>
    Full,

    /// <summary>Some are in.</summary>
    Partial,

    /// <summary>None is in (미보고).</summary>
    Missing,

    /// <summary>None was due.</summary>
    NotDue,
}
