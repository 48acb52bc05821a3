namespace DongHaeng.Warehouse.Statistics;

/// <summary>What a place is like, as far as it bears on welfare work.</summary>
/// <param name="Id">The place's id.</param>
/// <param name="Aged">The share of residents aged 65 and more, 0 to 1.</param>
/// <param name="HouseholdSize">People a household.</param>
/// <param name="People">Residents.</param>
/// <param name="Density">Residents a square kilometre.</param>
public readonly record struct Likeness(string Id, double Aged, double HouseholdSize, double People, double Density);

/// <summary>A place that is like another.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Distance">How far apart they are, in standard deviations of all places; 0 is alike in all four.</param>
public readonly record struct Peer(string Id, double Distance);

/// <summary>
/// The places most like one: by the share of the aged, the size of households, and residents and density by their
/// logarithms (twice as many is as much from 2,000 as from 20,000), each in standard deviations.
/// </summary>
public static class Peers
{
    /// <summary>The nearest places, the nearest first; of those as near, by id. None where the place is not among them.</summary>
    /// <param name="id">Whose peers.</param>
    /// <param name="places">All places with residents.</param>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<Peer> Of(string id, IReadOnlyList<Likeness> places, int count)
    {
        var known = places.Where(p => p is { People: > 0, Density: > 0 }).ToList();
        var at = known.FindIndex(p => p.Id == id);
        if (at < 0)
        {
            return [];
        }

        double[][] scales = [Scaled(known.Select(p => p.Aged)), Scaled(known.Select(p => p.HouseholdSize)), Scaled(known.Select(p => Math.Log(p.People))), Scaled(known.Select(p => Math.Log(p.Density)))];
        return [.. known.Select((p, i) => new Peer(p.Id, Math.Sqrt(scales.Sum(s => (s[i] - s[at]) * (s[i] - s[at])))))
            .Where(p => p.Id != id).OrderBy(p => p.Distance).ThenBy(p => p.Id, StringComparer.Ordinal).Take(count)];
    }

    // Where all are alike nothing tells them apart.
    private static double[] Scaled(IEnumerable<double> values)
    {
        var all = values.ToArray();
        var mean = all.Average();
        var deviation = Math.Sqrt(all.Average(v => (v - mean) * (v - mean)));
        return [.. all.Select(v => deviation == 0 ? 0 : (v - mean) / deviation)];
    }
}
