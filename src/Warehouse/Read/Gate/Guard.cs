using DongHaeng.Warehouse.Disclosure;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>How a cell is kept from being too telling.</summary>
/// <param name="On">Whether anything is kept back: counts under 8 are masked.</param>
/// <param name="Rounding">Whether what is shown is rounded.</param>
/// <param name="Withheld">Whether nothing is shown.</param>
internal readonly record struct Guard(bool On, bool Rounding, bool Withheld)
{
    /// <summary>The guard of a cell that is seen in a precision.</summary>
    /// <param name="precision">The precision.</param>
    /// <param name="level">The place's level: dongs are rounded for all who do not see them exactly.</param>
    /// <param name="seal">What the audit keeps back.</param>
    public static Guard Of(Precision precision, Level level, Seal seal) => precision == Precision.Exact
        ? new(false, false, false)
        : new(true, precision == Precision.Protected || level == Level.Dong || seal == Seal.Rounded, seal == Seal.Withheld);
}
