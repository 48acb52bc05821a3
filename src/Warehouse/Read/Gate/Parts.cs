using DongHaeng.Warehouse.Org;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>What a figure is made of.</summary>
/// <param name="Numerator">Who or what is counted; of sums the amount in the smallest unit; of days those met.</param>
/// <param name="Denominator">Out of how many; 0 for counts and sums.</param>
/// <param name="Cases">Records behind it.</param>
/// <param name="MedianDoubled">Twice the median in days; null where there is none.</param>
internal readonly record struct Parts(long Numerator, long Denominator, long Cases, int? MedianDoubled)
{
    /// <summary>What of it falls on a piece of a dong; all of it where none is named. A median falls on none.</summary>
    public Parts Carried(Carry? piece) => piece == null ? this : new(piece.Of(Numerator), piece.Of(Denominator), piece.Of(Cases), null);

    /// <summary>Both together; the later one's median.</summary>
    public Parts And(Parts other) => new(Numerator + other.Numerator, Denominator + other.Denominator, Cases + other.Cases, other.MedianDoubled);
}
