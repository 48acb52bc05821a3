using DongHaeng.Ingest.Formats;
using DongHaeng.Ingest.Formats.Mappings;
using DongHaeng.Ingest.Landing;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Ingest.Rounds;

/// <summary>The landing, its journal and the loader of one data folder, held together by one process at a time.</summary>
public sealed class Intake : IDisposable
{
    private readonly string declarations;
    private readonly WarningBook questions;

    /// <summary>Opens the landing of a data folder.</summary>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="keysFolder">The keys folder, apart from it.</param>
    /// <param name="warehouse">The open warehouse of the same data folder.</param>
    /// <param name="settings">Where mappings lie and how many bad rows a file may have; null for none and the usual.</param>
    public Intake(string dataFolder, string keysFolder, WarehouseFile warehouse, IngestSettings? settings = null)
    {
        Journal = new ReceiptJournal(dataFolder);
        try
        {
            var needed = Journal.End > 0;
            Landing = new LandingFolder(dataFolder, KeyFile.Open(keysFolder, "landing", needed));
            var mappings = MappingCatalog.Load(settings?.Mappings);
            Files = new FileReader(new Pseudonyms(KeyFile.Open(keysFolder, "pseudonym", needed)), mappings);
            declarations = Declarations.Hash(mappings, settings?.Tolerance ?? new Tolerance());
        }
        catch
        {
            Journal.Dispose();
            throw;
        }

        Loader = new Loader(warehouse, settings?.Tolerance);
        Ledger = new Ledger(warehouse);
        Offers = new Offers(warehouse);
        questions = new WarningBook(warehouse);
        if (Ledger.ReadBy() == null)
        {
            AllReadAgain();
        }
    }

    /// <summary>What to do where <see cref="ReadOtherwise"/>.</summary>
    public const string HowToReadAgain = "Contracts, mappings or tolerance have changed since files here were read: `ingest replay --dry-run --all` says what would change, `ingest replay --all` reads them again.";

    /// <summary>Whether earlier files were read by other contracts, mappings or another tolerance than files are now.</summary>
    public bool ReadOtherwise => Ledger.ReadBy() is { } had && had != declarations;

    /// <summary>Notes that all files have been read as files are read now.</summary>
    public void AllReadAgain() => Ledger.NoteReadBy(declarations);

    internal LandingFolder Landing { get; }

    internal ReceiptJournal Journal { get; }

    internal FileReader Files { get; }

    internal Loader Loader { get; }

    internal Ledger Ledger { get; }

    internal Offers Offers { get; }

    /// <summary>
    /// Loads every receipt that the warehouse has not loaded: after a crash the last batch, after `warehouse rebuild` all.
    /// </summary>
    /// <param name="settings">How much one commit takes.</param>
    /// <param name="progress">Told how many files are loaded.</param>
    /// <param name="lost">
    /// Told of a landed file that is gone or damaged, or that cannot be loaded, and it is left out; its supplier offers it
    /// again. Null where all must be there.
    /// </param>
    /// <param name="cancel">Ends it between files.</param>
    /// <returns>What became of each file.</returns>
    /// <exception cref="IOException">A landed file is gone or damaged, and <paramref name="lost"/> is null.</exception>
    public IReadOnlyList<LoadedFile> CatchUp(
        IngestSettings settings, IProgress<RoundProgress>? progress, Action<Receipt, string>? lost, CancellationToken cancel)
    {
        var loaded = new List<LoadedFile>();
        var batch = new Batch(settings);
        var end = Loader.Position();
        HashSet<(string, string, long, DateOnly, DateOnly)>? met = null;
        var destroyed = Landing.Destroyed();
        foreach (var (receipt, next) in Journal.From(end))
        {
            cancel.ThrowIfCancellationRequested();
            met ??= [.. Loader.Known().Keys];
            if (!met.Add(receipt.Key) || (destroyed.Contains(receipt.Sha256) && !Landing.Has(receipt.Sha256)))
            {
                end = next; // a delivery that was lost once and fetched again has two receipts
                continue;
            }

            try
            {
                batch.Add(Files.Read(receipt, Landing.Get(receipt)));
            }
            catch (IOException e) when (lost != null)
            {
                lost(receipt, e.Message);
            }

            end = next;
            progress?.Report(new RoundProgress(loaded.Count + batch.Files.Count, loaded.Sum(f => f.Read), (double)end / Journal.End));
            if (batch.Full)
            {
                loaded.AddRange(Load(batch.Files, end, lost));
                batch = new Batch(settings);
            }
        }

        if (batch.Files.Count > 0)
        {
            loaded.AddRange(Load(batch.Files, end, lost));
        }

        return loaded;
    }

    /// <summary>Stages a batch; where there is no room for it now, it is staged when its turn to be loaded comes.</summary>
    internal (IReadOnlyList<ReadFile> Files, StagedBatch? Staged) Stage(IReadOnlyList<ReadFile> batch)
    {
        try
        {
            return (batch, Loader.Stage(batch));
        }
        catch (LoadException e)
        {
            Note(batch, e);
            return (batch, null);
        }
    }

    /// <summary>Makes a batch last: receipts on the disk first, then facts, rejects and ledger in one commit.</summary>
    internal IReadOnlyList<LoadedFile> Take((IReadOnlyList<ReadFile> Files, StagedBatch? Staged) batch, Action<Receipt, string> lost)
    {
        using var span = NightMeters.Spans.StartActivity("load batch")?.SetTag("donghaeng.files", batch.Files.Count);
        Journal.Append(batch.Files.Select(f => f.Receipt));
        if (batch.Staged == null)
        {
            return Load(batch.Files, Journal.End, lost);
        }

        try
        {
            return Loader.Load(batch.Staged, Journal.End);
        }
        catch (LoadException e)
        {
            Note(batch.Files, e);
            return Load(batch.Files, Journal.End, lost);
        }
    }

    /// <summary>Asks what is strange in the files that came: questions about files belong to their coming, and publishing need not wait for them.</summary>
    internal TimeSpan Ask()
    {
        using var span = NightMeters.Spans.StartActivity("ask about files");
        var begun = System.Diagnostics.Stopwatch.GetTimestamp();
        questions.Look();
        return System.Diagnostics.Stopwatch.GetElapsedTime(begun);
    }

    /// <summary>Loads a batch; where the database refuses it, its halves, so that one file does not stop the others.</summary>
    private List<LoadedFile> Load(IReadOnlyList<ReadFile> batch, long end, Action<Receipt, string>? lost)
    {
        try
        {
            return [.. Loader.Load(batch, end)];
        }
        catch (LoadException e) when (lost != null)
        {
            Note(batch, e);
            if (batch.Count == 1)
            {
                lost(batch[0].Receipt, e.Message);
                return [];
            }
        }

        var (before, half) = (Loader.Position(), batch.Count / 2);
        List<LoadedFile> loaded = [.. Load([.. batch.Take(half)], before, lost), .. Load([.. batch.Skip(half)], before, lost)];
        Loader.MoveTo(end);
        return loaded;
    }

    private static void Note(IReadOnlyList<ReadFile> batch, LoadException e) =>
        System.Diagnostics.Activity.Current?.AddEvent(new("batch failed", tags: new() { ["donghaeng.files"] = batch.Count, ["donghaeng.why"] = Formats.Repeated.Text(e.Message) }));

    /// <summary>Closes the journal.</summary>
    public void Dispose() => Journal.Dispose();
}
