using DongHaeng.Ingest.Formats;
using DongHaeng.Ingest.Landing;
using DongHaeng.Ingest.Sources;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Rounds;

/// <summary>Brings one supplier's new files into landing and reads them.</summary>
/// <param name="source">Where it is asked.</param>
/// <param name="landing">Where its files land.</param>
/// <param name="files">Reads them.</param>
/// <param name="clock">Says when they arrive.</param>
/// <param name="latest">When the last file of all arrived.</param>
/// <param name="reading">How many files may be sealed and read at a time, whatever is asked for meanwhile.</param>
internal sealed class SupplierPull(ISource source, LandingFolder landing, FileReader files, TimeProvider clock, DateTimeOffset latest, SemaphoreSlim reading)
{
    private string? hangs;
    private int notAsked;

    /// <summary>Fetches what is new, oldest sequence first.</summary>
    /// <param name="supplier">Whom to ask.</param>
    /// <param name="etag">The supplier's last offer that was taken whole; null for none.</param>
    /// <param name="known">Deliveries that the ledger has, with the SHA-256 of their bytes.</param>
    /// <param name="fail">Told what could not be had; the rest goes on.</param>
    /// <param name="taken">Told the ETag of an offer that was gone through to its end; null where the offer has not changed.</param>
    /// <param name="cancel">Ends the pull between files.</param>
    public async IAsyncEnumerable<ReadFile> NewFiles(
        string supplier, string? etag, IReadOnlyDictionary<(string, string, long, DateOnly, DateOnly), string> known, Action<FailureReason, string> fail, Action<string?> taken,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        Offer offer;
        try
        {
            offer = await source.Manifest(supplier, etag, cancel);
        }
        catch (SourceException e)
        {
            if (e.Hangs)
            {
                fail(FailureReason.Silent, $"{e.Message}; left alone for the rest of this round");
            }
            else
            {
                fail(FailureReason.Unreachable, e.Message);
            }

            yield break;
        }

        if (offer.Manifest is not { } manifest)
        {
            taken(null);
            yield break;
        }

        var asked = new Dictionary<(string, string, long, DateOnly, DateOnly), string>();
        foreach (var file in manifest.Files.OrderBy(f => f.Sequence))
        {
            var receipt = new Receipt(supplier, file.Dataset, file.From, file.To, file.Sequence, Repeated.Text(file.Name), file.Sha256.ToLowerInvariant(), file.Bytes, manifest.GeneratedAt, Arrived(manifest.GeneratedAt));
            if (known.TryGetValue(receipt.Key, out var had) || !asked.TryAdd(receipt.Key, receipt.Sha256) && asked.TryGetValue(receipt.Key, out had))
            {
                if (had != receipt.Sha256)
                {
                    fail(FailureReason.Sequence, $"{receipt.Name}: sequence {receipt.Sequence} was used before for other bytes of {receipt.Dataset}, which count; the center must raise its counter");
                }

                continue;
            }

            if (ContractCatalog.Find(file.Dataset) == null)
            {
                fail(FailureReason.Dataset, $"{receipt.Name}: there is no dataset '{file.Dataset}'");
                continue;
            }

            if (await Bytes(receipt, file, fail, cancel) is { } bytes)
            {
                yield return await InTurn(() => files.Read(receipt, bytes), cancel);
            }
        }

        if (hangs != null)
        {
            fail(FailureReason.Silent, $"{hangs}; left alone for the rest of this round, {notAsked} {(notAsked == 1 ? "file" : "files")} not asked for");
        }
        else if (offer.ETag != null)
        {
            taken(offer.ETag);
        }
    }

    /// <summary>
    /// The time of arrival. Where this computer's clock stands before the arrival of an earlier file it has gone back, and
    /// says nothing against a supplier's: a file that it calls made in the future would be refused and not asked for again.
    /// </summary>
    private DateTimeOffset Arrived(DateTimeOffset made) => clock.GetUtcNow() is var now && now < latest && now < made ? made.ToUniversalTime() : now;

    /// <summary>The bytes, landed; not fetched again where the same bytes have landed before.</summary>
    private async Task<byte[]?> Bytes(Receipt receipt, ManifestFile file, Action<FailureReason, string> fail, CancellationToken cancel)
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
