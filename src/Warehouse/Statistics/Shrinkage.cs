namespace DongHaeng.Warehouse.Statistics;

/// <summary>
/// Rates of small places drawn towards that of all, for maps only: there small places would stand out by chance alone
/// (R. J. Marshall, Applied Statistics 40, 1991). Never used to call a place different.
/// </summary>
/// <param name="All">b: the rate of all places together.</param>
/// <param name="Between">a: how much rates truly vary between places, at least 0.</param>
public sealed record Shrinkage(double All, double Between)
{
    /// <summary>What places say; null where nobody lives in them.</summary>
    public static Shrinkage? Of(IReadOnlyList<(long Events, double People)> places)
    {
        var counted = places.Where(p => p.People > 0).ToList();
        if (counted.Count == 0)
        {
            return null;
        }

        var people = counted.Sum(p => p.People);
        var all = counted.Sum(p => p.Events) / people;
        var spread = counted.Sum(p => p.People * Math.Pow((p.Events / p.People) - all, 2)) / people;
        return new Shrinkage(all, Math.Max(0, spread - (all / (people / counted.Count))));
    }

    /// <summary>A place's rate as the map shows it; null without people.</summary>
    public double? Rate(long events, double people)
    {
        if (people <= 0)
        {
            return null;
        }

        var weight = Between + (All / people);
        return All + (weight == 0 ? 0 : Between * ((events / people) - All) / weight);
    }
}
