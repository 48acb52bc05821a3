using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Ingest.Rounds;

/// <summary>
/// Reads landed files again after a contract, a mapping or the tolerance has changed. Ends in what a rebuild of the whole
/// warehouse gives, because a supplier's dataset is forgotten and read again as a whole, within one transaction.
/// </summary>
public sealed class Replay(Intake intake, WarehouseFile warehouse, IngestSettings settings)
{
    /// <summary>Receipts of so many files are held in memory at a time.</summary>
    private const int FilesAtOnce = 100_000;

    /// <summary>Reads again; what a committed portion has changed stays when it is stopped.</summary>
    /// <param name="query">Which files.</param>
    /// <param name="dry">Only see what would come of it.</param>
    /// <param name="progress">Makes the progress of a number of pairs; null for none.</param>
    /// <param name="cancel">Ends it between files; the portion that was begun is undone.</param>
    /// <returns>What changed for each supplier's dataset.</returns>
    /// <exception cref="IOException">A landed file is gone or damaged.</exception>
    public IReadOnlyList<ReplayedPair> Run(ReplayQuery query, bool dry, Func<int, IProgress<int>>? progress, CancellationToken cancel)
    {
        if (!dry)
        {
            intake.CatchUp(settings, null, lost: null, cancel);
        }

        var wanted = new Ledger(warehouse).Pairs().Where(p => Wants(query, p)).ToList();
        var bar = progress?.Invoke(wanted.Count);
        var replayed = new List<ReplayedPair>();
        foreach (var some in Portions(wanted, p => p.Files, FilesAtOnce))
        {
            var receipts = Receipts(some);
            foreach (var portion in Portions(some, p => p.Rows, settings.RowsPerCommit))
            {
                var pairs = portion.Select(p => (p.Supplier, p.Dataset)).ToList();
                var books = intake.Loader.Reload(pairs, Batches(pairs.SelectMany(p => receipts[p]), cancel), keep: !dry);
                replayed.AddRange(portion.Select(p => new ReplayedPair(p.Supplier, p.Dataset, p.Files, p.Counts, books[(p.Supplier, p.Dataset)].Counts)));
                bar?.Report(replayed.Count);
            }
        }

        if (!dry && query is { Supplier: null, Dataset: null, Refused: false, All: true })
        {
            intake.AllReadAgain();
        }

        return replayed;
    }

    private static bool Wants(ReplayQuery query, PairBooks pair) =>
        (query.Supplier ?? pair.Supplier) == pair.Supplier && (query.Dataset ?? pair.Dataset) == pair.Dataset
        && (query.All || pair.Counts.Refused > 0 || (!query.Refused && pair.Counts.Rejected > 0));

    /// <summary>The receipts of pairs that the warehouse has loaded, each delivery once, as a rebuild takes them.</summary>
    private ILookup<(string Supplier, string Dataset), Receipt> Receipts(IEnumerable<PairBooks> pairs)
    {
        var wanted = pairs.Select(p => (p.Supplier, p.Dataset)).ToHashSet();
        var loaded = intake.Loader.Position();
        return intake.Journal.From(0).TakeWhile(r => r.End <= loaded).Select(r => r.Receipt)
            .Where(r => wanted.Contains((r.Supplier, r.Dataset))).DistinctBy(r => r.Key)
            .ToLookup(r => (r.Supplier, r.Dataset));
    }

    private IEnumerable<IReadOnlyList<ReadFile>> Batches(IEnumerable<Receipt> receipts, CancellationToken cancel)
    {
        var batch = new Batch(settings);
        foreach (var receipt in receipts)
        {
            cancel.ThrowIfCancellationRequested();
            batch.Add(intake.Files.Read(receipt, intake.Landing.Get(receipt)));
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

    /// <summary>Neighbours together until they weigh enough.</summary>
    private static IEnumerable<List<PairBooks>> Portions(IEnumerable<PairBooks> pairs, Func<PairBooks, long> weight, long enough)
    {
        var portion = new List<PairBooks>();
        var heavy = 0L;
        foreach (var pair in pairs)
        {
            portion.Add(pair);
            heavy += weight(pair);
            if (heavy >= enough)
            {
                yield return portion;
                (portion, heavy) = ([], 0);
            }
        }

        if (portion.Count > 0)
        {
            yield return portion;
        }
    }
}
