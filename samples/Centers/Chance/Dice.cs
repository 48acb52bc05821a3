namespace DongHaeng.Samples.Centers.Chance;

/// <summary>
/// A small generator of chance (SplitMix64) whose sequence hangs on a seed and a scope's name only, so that neither the
/// order of work nor the number of threads changes what comes out.
/// </summary>
internal sealed class Dice
{
    private ulong state;

    private Dice(ulong seed) => state = seed;

    public static Dice For(int seed, string scope) => new(Hash(seed, scope));

    /// <summary>The first number between 0 and 1 of a scope: a lasting trait of what the scope names.</summary>
    public static double Trait(int seed, string scope) => For(seed, scope).Unit();

    /// <summary>Evenly between 0 (included) and 1 (excluded).</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Unit() < probability;

    /// <summary>A whole number between two, both included.</summary>
    public int Between(int low, int high) => low + (int)(Unit() * (high - low + 1));

    public T Pick<T>(IReadOnlyList<T> among) => among[Between(0, among.Count - 1)];

    /// <summary>One of several by weight.</summary>
    public string Pick(params ReadOnlySpan<(string Value, double Weight)> among)
    {
        double total = 0;
        foreach (var (_, weight) in among)
        {
            total += weight;
        }

        var at = Unit() * total;
        foreach (var (value, weight) in among)
        {
            if ((at -= weight) < 0)
            {
                return value;
            }
        }

        return among[^1].Value;
    }

    /// <summary>Each of several with its own probability, joined by |; empty when none falls.</summary>
    public string Some(params ReadOnlySpan<(string Value, double Probability)> among)
    {
        var chosen = new List<string>();
        foreach (var (value, probability) in among)
        {
            if (Chance(probability))
            {
                chosen.Add(value);
            }
        }

        return string.Join('|', chosen);
    }

    /// <summary>Standard normal, by Box and Muller.</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Unit())) * Math.Cos(2 * Math.PI * Unit());

    /// <summary>Exponential with the given mean.</summary>
    public double Exponential(double mean) => -mean * Math.Log(1 - Unit());

    /// <summary>Poisson, by Knuth's product; the means here stay far below where it loses precision.</summary>
    public int Poisson(double mean)
    {
        var limit = Math.Exp(-mean);
        var count = 0;
        for (var product = Unit(); product > limit; product *= Unit())
        {
            count++;
        }

        return count;
    }

    private ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>FNV-1a, because string.GetHashCode differs from run to run.</summary>
    private static ulong Hash(int seed, string scope)
    {
        var hash = 0xCBF29CE484222325 ^ (uint)seed;
        foreach (var c in scope)
        {
            hash = (hash ^ c) * 0x100000001B3;
        }

        return hash;
    }
}
