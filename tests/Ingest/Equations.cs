namespace DongHaeng.Tests.Ingest;

/// <summary>Linear equations between named numbers, kept so that each has a name that no other has; whole numbers modulo a prime.</summary>
internal sealed class Equations
{
    private const long Prime = 2_147_483_647;
    private readonly Dictionary<string, Dictionary<string, long>> rows = [];

    /// <summary>Adds one: the terms come to 0.</summary>
    public void Add(IReadOnlyList<(string Name, long Times)> terms)
    {
        var row = Reduced(terms);
        if (row.Count > 0)
        {
            var (lead, times) = row.First();
            var inverse = Power(times, Prime - 2);
            rows.Add(lead, row.ToDictionary(t => t.Key, t => t.Value * inverse % Prime));
        }
    }

    /// <summary>Whether another follows.</summary>
    public bool Imply(IReadOnlyList<(string Name, long Times)> terms) => Reduced(terms).Count == 0;

    private Dictionary<string, long> Reduced(IReadOnlyList<(string Name, long Times)> terms)
    {
        var left = new Dictionary<string, long>();
        foreach (var (name, times) in terms)
        {
            Add(left, name, times);
        }

        while (left.Keys.FirstOrDefault(rows.ContainsKey) is { } lead)
        {
            var times = left[lead];
            foreach (var (name, value) in rows[lead])
            {
                Add(left, name, -times * value % Prime);
            }
        }

        return left;
    }

    private static void Add(Dictionary<string, long> row, string name, long times)
    {
        var sum = ((row.GetValueOrDefault(name) + times) % Prime + Prime) % Prime;
        if (sum == 0)
        {
            row.Remove(name);
        }
        else
        {
            row[name] = sum;
        }
    }

    private static long Power(long number, long exponent)
    {
        var result = 1L;
        for (; exponent > 0; exponent >>= 1, number = number * number % Prime)
        {
            result = (exponent & 1) == 1 ? result * number % Prime : result;
        }

        return result;
    }
}
