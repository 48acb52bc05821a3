namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>Values by where they stand: far smaller than a dictionary, and quick enough.</summary>
internal sealed class Numbered<T>
    where T : struct
{
    private readonly int[] keys;
    private readonly T[] values;

    /// <summary>Values with their keys, each once, in any order.</summary>
    public Numbered(IReadOnlyCollection<(int Key, T Value)> all)
    {
        keys = [.. all.Select(a => a.Key)];
        values = [.. all.Select(a => a.Value)];
        Array.Sort(keys, values);
    }

    /// <summary>How many there are.</summary>
    public int Count => keys.Length;

    /// <summary>The value at a key; null where there is none.</summary>
    public T? Find(int key) => Array.BinarySearch(keys, key) is >= 0 and var at ? values[at] : null;

    /// <summary>The values whose keys lie from one to another, in their order.</summary>
    public ReadOnlySpan<T> Between(int first, int last)
    {
        var from = Array.BinarySearch(keys, first);
        var start = from < 0 ? ~from : from;
        var end = start;
        while (end < keys.Length && keys[end] <= last)
        {
            end++;
        }

        return values.AsSpan(start, end - start);
    }
}
