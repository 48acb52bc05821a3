using DongHaeng.Warehouse.Read;

namespace DongHaeng.Warehouse.Disclosure;

/// <summary>A period of the grid.</summary>
/// <param name="Grain">Month, quarter or year.</param>
/// <param name="Start">Its first day.</param>
internal readonly record struct Period(Grain Grain, DateOnly Start)
{
    /// <summary>Whether a shorter period lies in it.</summary>
    public bool Holds(Period part) => part.Grain < Grain && part.Start >= Start && part.Start <= Periods.End(Start, Grain);
}
