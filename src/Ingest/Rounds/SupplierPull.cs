using DongHaeng.Ingest.Formats;
using DongHaeng.Ingest.Landing;
using DongHaeng.Ingest.Sources;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Rounds;

/// <summary>Brings one supplier's new files into landing and reads them, a dataset at a time.</summary>
/// <param name="supplier">Whom to ask.</param>
/// <param name="source">Where it is asked.</param>
/// <param name="landing">Where its files land.</param>
/// <param name="files">Reads them.</param>
/// <param name="clock">Says when they arrive.</param>
/// <param name="latest">When the last file of all arrived.</param>
/// <param name="reading">How many files may be sealed and read at a time, whatever is asked for meanwhile.</param>
/// <param name="fail">Told what could not be had; the rest goes on.</param>
internal sealed class SupplierPull(
    string supplier, ISource source, LandingFolder landing, FileReader files, TimeProvider clock, DateTimeOffset latest, SemaphoreSlim reading, Action<FailureReason, string> fail)
{
    private readonly Queue<(Receipt Receipt, ManifestFile File)> wanted = new();
    private string? hangs;
    private int notAsked;

    /// <summary>Who is asked.</summary>
    public string Supplier => supplier;

    /// <summary>The dataset that comes next; null where nothing is left.</summary>
    public string? Next => wanted.TryPeek(out var file) ? file.Receipt.Dataset : null;

    /// <summary>How many files are new.</summary>
    public int Wanted => wanted.Count;

    /// <summary>Whether the offer has not changed since it was taken whole.</summary>
    public bool Unchanged { get; private set; }

    /// <summary>The ETag of the offer; null where it has none, or where not all of it could be asked for.</summary>
    public string? Tag { get => hangs == null ? field : null; private set; }

    /// <summary>Asks what the supplier has, and finds out what of it is new.</summary>
    /// <param name="etag">The supplier's last offer that was taken whole; null for none.</param>
    /// <param name="known">Deliveries that the ledger has, with the SHA-256 of their bytes.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task Ask(string? etag, IReadOnlyDictionary<(string, string, long, DateOnly, DateOnly), string> known, CancellationToken cancel)
    {
        try
        {
            var offer = await source.Manifest(supplier, etag, cancel);
            Unchanged = offer.Manifest == null;
            Tag = offer.ETag;
            var order = ContractCatalog.All.Select(c => c.Id).ToList();
            foreach (var file in New(offer.Manifest, known).OrderBy(f => order.IndexOf(f.Receipt.Dataset)).ThenBy(f => f.Receipt.Sequence))
            {
                wanted.Enqueue(file);
            }
        }
        catch (SourceException e)
        {
            fail(e.Hangs ? FailureReason.Silent : FailureReason.Unreachable, e.Hangs ? $"{e.Message}; left alone for the rest of this round" : e.Message);
        }
    }

    /// <summary>Fetches and reads what is new of the next dataset, oldest sequence first.</summary>
    /// <param name="cancel">Ends it between files.</param>
    public async IAsyncEnumerable<ReadFile> NextDataset([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        for (var dataset = Next; dataset != null && Next == dataset;)
        {
            var (receipt, file) = wanted.Dequeue();
            receipt = receipt with { ReceivedAt = Arrived(receipt.GeneratedAt) };
            if (await Bytes(receipt, file, cancel) is { } bytes)
            {
                yield return await InTurn(() => files.Read(receipt, bytes), cancel);
            }
        }

        if (Next == null && hangs != null)
        {
            fail(FailureReason.Silent, $"{hangs}; left alone for the rest of this round, {notAsked} {(notAsked == 1 ? "file" : "files")} not asked for");
        }
    }

    /// <summary>What of an offer the ledger does not have and could take.</summary>
    private IEnumerable<(Receipt Receipt, ManifestFile File)> New(Manifest? offered, IReadOnlyDictionary<(string, string, long, DateOnly, DateOnly), string> known)
    {
        var asked = new Dictionary<(string, string, long, DateOnly, DateOnly), string>();
        foreach (var file in offered?.Files.OrderBy(f => f.Sequence) ?? Enumerable.Empty<ManifestFile>())
        {
            var receipt = new Receipt(supplier, file.Dataset, file.From, file.To, file.Sequence, Repeated.Text(file.Name), file.Sha256.ToLowerInvariant(), file.Bytes, offered!.GeneratedAt, offered.GeneratedAt);
            if (known.TryGetValue(receipt.Key, out var had) || !asked.TryAdd(receipt.Key, receipt.Sha256) && asked.TryGetValue(receipt.Key, out had))
            {
                if (had != receipt.Sha256)
                {
                    fail(FailureReason.Sequence, $"{receipt.Name}: sequence {receipt.Sequence} was used before for other bytes of {receipt.Dataset}, which count; the center must raise its counter");
                }
            }
            else if (ContractCatalog.Find(file.Dataset) == null)
            {
                fail(FailureReason.Dataset, $"{receipt.Name}: there is no dataset '{file.Dataset}'");
            }
            else
            {
                yield return (receipt, file);
            }
        }
    }

    /// <summary>
    /// The time of arrival. Where this computer's clock stands before the arrival of an earlier file it has gone back, and
    /// says nothing against a supplier's: a file that it calls made in the future would be refused and not asked for again.
    /// </summary>
    private DateTimeOffset Arrived(DateTimeOffset made) => clock.GetUtcNow() is var now && now < latest && now < made ? made.ToUniversalTime() : now;

    /// <summary>The bytes, landed; not fetched again where the same bytes have landed before.</summary>
    private async Task<byte[]?> Bytes(Receipt receipt, ManifestFile file, CancellationToken cancel)
    {
        try
        {
            if (landing.Has(receipt.Sha256))
            {
                return landing.Get(receipt);
            }
        }
        catch (IOException e)
        {
            fail(FailureReason.Landing, $"{e.Message} It is fetched again.");
        }

        if (hangs != null)
        {
            notAsked++;
            return null;
        }

        try
        {
            var bytes = await source.Fetch(receipt.Supplier, file, cancel);
            if (!await InTurn(() => Land(receipt, bytes), cancel))
            {
                fail(FailureReason.Damaged, $"{receipt.Name}: {bytes.Length} bytes came that have not the length ({receipt.Bytes}) and SHA-256 of the manifest; it is asked for again next time");
                return null;
            }

            return bytes;
        }
        catch (SourceException e)
        {
            hangs = e.Hangs ? e.Message : null;
            if (!e.Hangs)
            {
                fail(FailureReason.File, e.Message);
            }

            return null;
        }
    }

    /// <summary>Lands bytes if they are those of the manifest.</summary>
    private bool Land(Receipt receipt, byte[] bytes)
    {
        if (bytes.Length != receipt.Bytes || LandingFolder.Hash(bytes) != receipt.Sha256)
        {
            return false;
        }

        landing.Put(receipt.Sha256, bytes);
        return true;
    }

    private async Task<T> InTurn<T>(Func<T> work, CancellationToken cancel)
    {
        await reading.WaitAsync(cancel);
        try
        {
            return work();
        }
        finally
        {
            reading.Release();
        }
    }
}
