using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>What a mean is made of, as far as its sum and count do not say it. It adds up over months and places.</summary>
/// <param name="Sum">The sum of the amounts, in the smallest unit.</param>
/// <param name="Cases">Of how many.</param>
/// <param name="OfSquares">The sum of their squares.</param>
internal readonly record struct Squares(long Sum, long Cases, decimal OfSquares)
{
    /// <summary>Both together.</summary>
    public Squares And(Squares other) => new(Sum + other.Sum, Cases + other.Cases, OfSquares + other.OfSquares);

    /// <summary>The standard deviation of the amounts, in the smallest unit; null for fewer than two.</summary>
    public double? Deviation => Mean.Deviation(Cases, Sum, OfSquares);
}
