namespace DongHaeng.Warehouse.Statistics;

/// <summary>Why there is no standardised rate of a place.</summary>
public enum Unstandardised
{
    /// <summary>The viewer does not see the place exactly: its events by age are small. It is said whatever they are, and computed of nothing.</summary>
    Withheld,

    /// <summary>There is no crude rate either: not reported, no residents known, or too few of them.</summary>
    NoFigure,

    /// <summary>Fewer than ten events: a single one in a small age band would move it.</summary>
    TooFew,

    /// <summary>More than one event in twenty has no age.</summary>
    AgesUnknown,

    /// <summary>The residents by age are not known, or are not those of the crude rate, or a band that the city has is empty.</summary>
    NoResidents,
}
