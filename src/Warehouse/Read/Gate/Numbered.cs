namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>Values by where they stand: far smaller than a dictionary, and as quick, since few stand at one place.</summary>
internal sealed class Numbered<T>
    where T : struct
{
    private readonly int[] keys;
    private readonly T[] values;
    private readonly int[] starts; // where each place's values begin; one more for the end of the last

    /// <summary>Values with their keys, each once, in any order.</summary>
    /// <param name="all">The values.</param>
    /// <param name="placeOf">The place that a key lies at; larger keys lie at no smaller place.</param>
    public Numbered(IReadOnlyCollection<(int Key, T Value)> all, Func<int, int> placeOf)
    {
        keys = [.. all.Select(a => a.Key)];
        values = [.. all.Select(a => a.Value)];
        Array.Sort(keys, values);
        starts = new int[keys.Length == 0 ? 1 : placeOf(keys[^1]) + 2];
        foreach (var key in keys)
        {
            starts[placeOf(key) + 1]++;
        }

        for (var place = 1; place < starts.Length; place++)
        {
            starts[place] += starts[place - 1];
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => keys.Length;

    /// <summary>Whether the same values stand at the same keys.</summary>
    public bool IsLike(Numbered<T> other) => keys.AsSpan().SequenceEqual(other.keys) && values.AsSpan().SequenceEqual(other.values, null);

    /// <summary>The value at a key; null where there is none.</summary>
    public T? Find(int place, int key) => At(place, key) is >= 0 and var at ? values[at] : null;

    /// <summary>The values of a place whose keys lie from one to another, in their order.</summary>
    public ReadOnlySpan<T> Between(int place, int first, int last)
    {
        if (place + 1 >= starts.Length)
        {
            return [];
        }

        var from = At(place, first);
        var start = from < 0 ? ~from : from;
        var end = start;
        while (end < starts[place + 1] && keys[end] <= last)
        {
            end++;
        }

        return values.AsSpan(start, end - start);
    }

    private int At(int place, int key) => place + 1 >= starts.Length ? -1 : Array.BinarySearch(keys, starts[place], starts[place + 1] - starts[place], key);
}
