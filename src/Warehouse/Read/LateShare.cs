namespace DongHaeng.Warehouse.Read;

/// <summary>
/// What the past says about records that are still to come in for a month that has ended and is not closed (잠정). It is of all
/// records of the city, whatever the place of the figure beside which it stands, and of what clerks enter when, not of people.
/// </summary>
/// <param name="Month">First day of the month that still settles.</param>
/// <param name="Days">How many days the reference day lies after its end.</param>
/// <param name="Months">How many closed months were looked at: 3 to 12, the last before it.</param>
/// <param name="Low">The least share of a month's records that came in longer after its end, in percent to one decimal.</param>
/// <param name="High">The most.</param>
public sealed record LateShare(DateOnly Month, int Days, int Months, double Low, double High)
{
    /// <summary>The range over several datasets: the least of all and the most of all, over the fewest months that one of them has; null for none.</summary>
    /// <param name="shares">Of one month.</param>
    internal static LateShare? Over(IReadOnlyCollection<LateShare> shares) => shares.Count == 0 ? null
        : new(shares.First().Month, shares.First().Days, shares.Min(s => s.Months), shares.Min(s => s.Low), shares.Max(s => s.High));
}
