using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Rounds;

/// <summary>
/// Files that are held until there are many of one dataset: a commit of many rows of one table costs the database far less
/// than commits of some rows of each, for it writes whole row groups and has a few statements to plan.
/// </summary>
internal sealed class HeldFiles(IngestSettings settings)
{
    private readonly Dictionary<string, Batch> datasets = new(StringComparer.Ordinal);
    private int weight;

    /// <summary>Adds a file.</summary>
    /// <returns>The files that it is time to commit, out of the hold; else null.</returns>
    public IReadOnlyList<ReadFile>? Add(ReadFile file)
    {
        var dataset = file.Receipt.Dataset;
        if (!datasets.TryGetValue(dataset, out var batch))
        {
            datasets[dataset] = batch = new Batch(settings);
        }

        batch.Add(file);
        weight += WaitingFiles.Weight(file);
        if (!batch.Full)
        {
            if (weight < settings.RowsHeld)
            {
                return null;
            }

            // Of this dataset more may come yet, of the others less likely.
            (dataset, batch) = datasets.MaxBy(d => d.Key == dataset ? d.Value.Rows / 2 : d.Value.Rows);
        }

        datasets.Remove(dataset);
        weight -= batch.Files.Sum(WaitingFiles.Weight);
        return batch.Files;
    }

    /// <summary>What is left, several datasets together, in portions of a commit.</summary>
    public IEnumerable<IReadOnlyList<ReadFile>> Rest()
    {
        var batch = new Batch(settings);
        foreach (var file in datasets.OrderBy(d => d.Key, StringComparer.Ordinal).SelectMany(d => d.Value.Files))
        {
            batch.Add(file);
            if (batch.Full)
            {
                yield return batch.Files;
                batch = new Batch(settings);
            }
        }

        if (batch.Files.Count > 0)
        {
            yield return batch.Files;
        }
    }
}
