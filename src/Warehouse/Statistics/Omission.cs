namespace DongHaeng.Warehouse.Statistics;

/// <summary>Why nothing is said of a place beside the others.</summary>
public enum Omission
{
    /// <summary>Its kind of figure, or a category of it, is nothing by which places are called different.</summary>
    Kind,

    /// <summary>It shows no figure: withheld, few, not reported, or none exists.</summary>
    NoFigure,

    /// <summary>Not all of its data have come.</summary>
    Incomplete,

    /// <summary>Fewer than ten cases stand behind it.</summary>
    TooFew,

    /// <summary>Too few places can be compared to tell what is usual among them.</summary>
    FewPlaces,
}
