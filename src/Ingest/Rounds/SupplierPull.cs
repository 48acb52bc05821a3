using DongHaeng.Ingest.Formats;
using DongHaeng.Ingest.Landing;
using DongHaeng.Ingest.Sources;
using DongHaeng.Warehouse;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Rounds;

/// <summary>Brings one supplier's new files into landing and reads them.</summary>
internal sealed class SupplierPull(ISource source, LandingFolder landing, CsvRows rows, TimeProvider clock)
{
    /// <summary>Fetches what is new, oldest sequence first.</summary>
    /// <param name="supplier">Whom to ask.</param>
    /// <param name="known">Deliveries that the ledger has.</param>
    /// <param name="fail">Told what could not be had; the rest goes on.</param>
    /// <param name="cancel">Ends the pull between files.</param>
    public async IAsyncEnumerable<ReadFile> NewFiles(
        string supplier, IReadOnlySet<(string, string, long, DateOnly, DateOnly)> known, Action<string> fail,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        Manifest manifest;
        try
        {
            manifest = await source.Manifest(supplier, cancel);
        }
        catch (SourceException e)
        {
            fail(e.Message);
            yield break;
        }

        var asked = new HashSet<(string, string, long, DateOnly, DateOnly)>();
        foreach (var file in manifest.Files.OrderBy(f => f.Sequence))
        {
            var receipt = new Receipt(supplier, file.Dataset, file.From, file.To, file.Sequence, file.Name, file.Sha256.ToLowerInvariant(), file.Bytes, manifest.GeneratedAt, clock.GetUtcNow());
            if (known.Contains(receipt.Key) || !asked.Add(receipt.Key))
            {
                continue;
            }

            if (ContractCatalog.Find(file.Dataset) == null)
            {
                fail($"{file.Name}: there is no dataset '{file.Dataset}'");
                continue;
            }

            if (await Bytes(receipt, file, fail, cancel) is { } bytes)
            {
                yield return PeriodOf(receipt) is { } wrong ? new ReadFile(receipt, [], wrong) : rows.Read(receipt, bytes);
            }
        }
    }

    private static string? PeriodOf(Receipt receipt) =>
        receipt.From > receipt.To ? $"The period ends ({receipt.To:yyyy-MM-dd}) before it begins ({receipt.From:yyyy-MM-dd})."
        : receipt.To > Seoul.Day(receipt.GeneratedAt) ? $"The period ends on {receipt.To:yyyy-MM-dd}, after the file was made ({Seoul.Day(receipt.GeneratedAt):yyyy-MM-dd})."
        : null;

    /// <summary>The bytes, landed; not fetched again where the same bytes have landed before.</summary>
    private async Task<byte[]?> Bytes(Receipt receipt, ManifestFile file, Action<string> fail, CancellationToken cancel)
    {
        if (landing.Has(receipt.Sha256))
        {
            return landing.Get(receipt);
        }

        try
        {
            var bytes = await source.Fetch(receipt.Supplier, file, cancel);
            if (LandingFolder.Hash(bytes) != receipt.Sha256)
            {
                fail($"{file.Name}: {bytes.Length} bytes came that do not have the SHA-256 of the manifest ({receipt.Bytes} bytes); it is asked for again next time");
                return null;
            }

            landing.Put(receipt.Sha256, bytes);
            return bytes;
        }
        catch (SourceException e)
        {
            fail(e.Message);
            return null;
        }
    }
}
