namespace DongHaeng.Warehouse.Read;

/// <summary>Why a cell shows what it shows. A withheld cell never looks like 0, and 0 never like a missing report.</summary>
public enum CellStatus
{
    /// <summary>The figure as it is.</summary>
    Shown,

    /// <summary>A figure carried onto today's map from a dong that was split since, by declared shares.</summary>
    Estimated,

    /// <summary>A figure rounded to the nearest 5, for viewers who may not see it exactly.</summary>
    Rounded,

    /// <summary>A count of 0 to 7, shown as "7 이하".</summary>
    Few,

    /// <summary>Not shown: it would rest on, or give away, a protected figure.</summary>
    Withheld,

    /// <summary>There is no denominator, or half of the cases are still open: no value exists.</summary>
    NoValue,

    /// <summary>The files that it needs have not come.</summary>
    NotReported,
}
