using System.Text;

namespace DongHaeng.Warehouse.Load.Cells;

/// <summary>Looks values up by text as it stands in a file, without making a string of it.</summary>
internal sealed class Utf8Map<T>
{
    private readonly Dictionary<byte[], T> words = new(Utf8Comparer.Instance);
    private readonly Dictionary<byte[], T>.AlternateLookup<ReadOnlySpan<byte>> lookup;

    /// <summary>A map of words; the first of equal ones counts.</summary>
    public Utf8Map(IEnumerable<(string Word, T Value)> entries)
    {
        foreach (var (word, value) in entries)
        {
            words.TryAdd(Encoding.UTF8.GetBytes(word), value);
        }

        lookup = words.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>The value of a word.</summary>
    public bool TryGet(ReadOnlySpan<byte> word, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) => lookup.TryGetValue(word, out value);
}
