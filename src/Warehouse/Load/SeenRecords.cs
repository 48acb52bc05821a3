namespace DongHaeng.Warehouse.Load;

/// <summary>
/// Which records the files loaded last brought. A supplier's files of many years come in several batches; with this, the
/// database looks for records that stand on two days only where there may be some.
/// </summary>
internal sealed class SeenRecords
{
    private const int BatchesKept = 8; // of a dataset: several suppliers are asked side by side, so that the files of each lie apart
    private readonly Dictionary<(string Supplier, string Dataset), (int Batch, Standing Standing, List<ulong[]> Files)> pairs = [];
    private readonly Dictionary<string, int> batches = new(StringComparer.Ordinal);

    /// <summary>A supplier's files of a dataset in the ledger that were taken: how many, and the last one's number.</summary>
    public readonly record struct Standing(long Files, int Last);

    /// <summary>The suppliers' datasets of a batch of which some record may stand on two days.</summary>
    /// <param name="files">The batch.</param>
    /// <param name="before">What the ledger holds of each before the batch.</param>
    public IEnumerable<(string Supplier, string Dataset)> Moving(IReadOnlyList<ReadFile> files, IReadOnlyDictionary<(string Supplier, string Dataset), Standing> before) => files
        .GroupBy(f => (f.Receipt.Supplier, f.Receipt.Dataset))
        .Where(group => Seen(group.Key, before) is not { } seen || MayShare([.. seen, .. group.Select(f => f.Rows.Records)]))
        .Select(group => group.Key);

    /// <summary>Keeps what a batch brought, once it is committed.</summary>
    /// <param name="files">The files that were taken.</param>
    /// <param name="before">What the ledger held of each before.</param>
    public void Keep(IEnumerable<(ReadFile File, int No)> files, IReadOnlyDictionary<(string Supplier, string Dataset), Standing> before)
    {
        var taken = files.ToList();
        foreach (var dataset in taken.Select(f => f.File.Receipt.Dataset).Distinct())
        {
            batches[dataset] = batches.GetValueOrDefault(dataset) + 1;
        }

        foreach (var group in taken.GroupBy(f => (f.File.Receipt.Supplier, f.File.Receipt.Dataset)))
        {
            if (Seen(group.Key, before) is { } seen)
            {
                seen.AddRange(group.Select(f => f.File.Rows.Records));
                pairs[group.Key] = (batches[group.Key.Dataset], new Standing(seen.Count, group.Max(f => f.No)), seen);
            }
        }

        foreach (var old in pairs.Where(p => p.Value.Batch <= batches[p.Key.Dataset] - BatchesKept).Select(p => p.Key).ToList())
        {
            pairs.Remove(old);
        }
    }

    /// <summary>Forgets everything, because the books were changed in another way.</summary>
    public void Forget() => pairs.Clear();

    /// <summary>The records of all files that the ledger holds of a supplier's dataset; null where they are not known here.</summary>
    private List<ulong[]>? Seen((string, string) pair, IReadOnlyDictionary<(string, string), Standing> before) =>
        !before.TryGetValue(pair, out var standing) ? []
        : pairs.TryGetValue(pair, out var kept) && kept.Standing == standing ? kept.Files
        : null;

    /// <summary>Whether files may hold the same record; a chance likeness of hashes is found out by the database.</summary>
    private static bool MayShare(IReadOnlyList<ulong[]> files)
    {
        var met = new HashSet<ulong>();
        return files.Count > 1 && files.Any(file => file.Any(record => !met.Add(record)));
    }
}
