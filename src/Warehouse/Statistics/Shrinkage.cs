namespace DongHaeng.Warehouse.Statistics;

/// <summary>
/// Rates or shares of small places drawn towards that of all, for maps only: there small places would stand out by chance
/// alone (R. J. Marshall, Applied Statistics 40, 1991). Never used to call a place different.
/// </summary>
/// <param name="All">b: the rate of all places together.</param>
/// <param name="Between">a: how much rates truly vary between places, at least 0.</param>
/// <param name="Chance">How much that of one person varies by chance: b where events may repeat (Poisson), b(1−b) of a share (binomial).</param>
public sealed record Shrinkage(double All, double Between, double Chance)
{
    /// <summary>What places say; null where nobody lives in them.</summary>
    /// <param name="places">Events and people of each.</param>
    /// <param name="share">Whether they are people counted out of all; else events, of which one person may have several.</param>
    public static Shrinkage? Of(IReadOnlyList<(long Events, double People)> places, bool share = false)
    {
        var counted = places.Where(p => p.People > 0).ToList();
        if (counted.Count == 0)
        {
            return null;
        }

        var people = counted.Sum(p => p.People);
        var all = counted.Sum(p => p.Events) / people;
        var spread = counted.Sum(p => p.People * Math.Pow((p.Events / p.People) - all, 2)) / people;
        var chance = share ? all * (1 - all) : all;
        return new Shrinkage(all, Math.Max(0, spread - (chance / (people / counted.Count))), chance);
    }

    /// <summary>A place's rate as the map shows it; null without people.</summary>
    public double? Rate(long events, double people)
    {
        if (people <= 0)
        {
            return null;
        }

        var weight = Between + (Chance / people);
        return All + (weight == 0 ? 0 : Between * ((events / people) - All) / weight);
    }
}
