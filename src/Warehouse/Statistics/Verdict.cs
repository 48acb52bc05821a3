namespace DongHaeng.Warehouse.Statistics;

/// <summary>What may be said of a place beside all others.</summary>
public enum Verdict
{
    /// <summary>Fewer than ten: it is shown, never classified.</summary>
    TooFew,

    /// <summary>Inside the limits: no reason to call it different.</summary>
    Within,

    /// <summary>Above the limits by more than chance and the usual differences between places.</summary>
    Higher,

    /// <summary>Below the limits by more than chance and the usual differences between places.</summary>
    Lower,
}
