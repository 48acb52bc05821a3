using DongHaeng.Ingest.Formats;
using DongHaeng.Ingest.Landing;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Ingest.Rounds;

/// <summary>The landing, its journal and the loader of one data folder, held together by one process at a time.</summary>
public sealed class Intake : IDisposable
{
    /// <summary>Opens the landing of a data folder.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="keysFolder">The keys folder, apart from it.</param>
    /// <param name="warehouse">The open warehouse of the same data folder.</param>
    public Intake(string dataFolder, string keysFolder, WarehouseFile warehouse)
    {
        Journal = new ReceiptJournal(dataFolder);
        try
        {
            var needed = Journal.End > 0;
            Landing = new LandingFolder(dataFolder, KeyFile.Open(keysFolder, "landing", needed));
            Rows = new CsvRows(new Pseudonyms(KeyFile.Open(keysFolder, "pseudonym", needed)));
        }
        catch
        {
            Journal.Dispose();
            throw;
        }

        Loader = new Loader(warehouse);
    }

    internal LandingFolder Landing { get; }

    internal ReceiptJournal Journal { get; }

    internal CsvRows Rows { get; }

    internal Loader Loader { get; }

    /// <summary>
    /// Loads every receipt that the warehouse has not loaded: after a crash the last batch, after `warehouse rebuild` all.
    /// </summary>
    /// <returns>What became of each file.</returns>
    public IReadOnlyList<LoadedFile> CatchUp(IngestSettings settings, IProgress<RoundProgress>? progress, CancellationToken cancel)
    {
        var loaded = new List<LoadedFile>();
        var batch = new Batch(settings);
        var end = Loader.Position();
        foreach (var (receipt, next) in Journal.From(end))
        {
            cancel.ThrowIfCancellationRequested();
            batch.Add(Rows.Read(receipt, Landing.Get(receipt)));
            end = next;
            if (batch.Full)
            {
                loaded.AddRange(Loader.Load(batch.Files, end));
                batch = new Batch(settings);
                progress?.Report(new RoundProgress(0, 0, loaded.Count));
            }
        }

        if (batch.Files.Count > 0)
        {
            loaded.AddRange(Loader.Load(batch.Files, end));
        }

        return loaded;
    }

    /// <summary>Makes a batch last: receipts on the disk first, then facts, rejects and ledger in one commit.</summary>
    internal IReadOnlyList<LoadedFile> Take(IReadOnlyList<ReadFile> batch)
    {
        Journal.Append(batch.Select(f => f.Receipt));
        return Loader.Load(batch, Journal.End);
    }

    /// <summary>Closes the journal.</summary>
    public void Dispose() => Journal.Dispose();
}
