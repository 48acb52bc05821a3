using System.Threading.Channels;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Ingest.Rounds;

/// <summary>
/// All suppliers' pulls of a round. Who has not been asked comes first, then whoever has files of the earliest dataset: files
/// of one dataset come together, which the database takes in large commits, and a slow supplier holds up nobody.
/// </summary>
/// <param name="pulls">One for each supplier.</param>
/// <param name="breadth">How many are worked on at the same time.</param>
internal sealed class SupplierPulls(IReadOnlyList<SupplierPull> pulls, int breadth)
{
    private readonly Dictionary<string, int> order = ContractCatalog.All.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i);
    private int asked, left = pulls.Count, wanted, fetched;

    /// <summary>How much has been fetched, from 0 to 1.</summary>
    public double Share => pulls.Count == 0 ? 1 : (double)asked / pulls.Count * (wanted == 0 ? 1 : (double)fetched / wanted);

    /// <summary>Works on all pulls until none has anything left.</summary>
    /// <param name="ask">Asks a supplier.</param>
    /// <param name="take">Takes the files of a supplier's next dataset, and leaves them out of what is wanted.</param>
    /// <param name="done">Told whose pull has come to its end.</param>
    /// <param name="cancel">Ends it between files.</param>
    public async Task Run(Func<SupplierPull, CancellationToken, Task> ask, Func<SupplierPull, CancellationToken, Task> take, Action<SupplierPull> done, CancellationToken cancel)
    {
        var waiting = Channel.CreateUnboundedPrioritized<(int Rank, int No)>();
        for (var no = 0; no < pulls.Count; no++)
        {
            waiting.Writer.TryWrite((-1, no));
        }

        if (pulls.Count == 0)
        {
            waiting.Writer.Complete();
        }

        await Parallel.ForEachAsync(waiting.Reader.ReadAllAsync(cancel), new ParallelOptions { MaxDegreeOfParallelism = breadth, CancellationToken = cancel }, async (next, token) =>
        {
            var pull = pulls[next.No];
            using var span = NightMeters.Spans.StartActivity("supplier pull")?.SetTag("donghaeng.supplier", pull.Supplier).SetTag("donghaeng.dataset", pull.Next);
            if (next.Rank < 0)
            {
                await ask(pull, token);
                Interlocked.Add(ref wanted, pull.Wanted);
                Interlocked.Increment(ref asked);
            }
            else
            {
                var before = pull.Wanted;
                await take(pull, token);
                Interlocked.Add(ref fetched, before - pull.Wanted);
            }

            if (pull.Next is { } dataset)
            {
                waiting.Writer.TryWrite((order[dataset], next.No));
                return;
            }

            done(pull);
            if (Interlocked.Decrement(ref left) == 0)
            {
                waiting.Writer.Complete();
            }
        });
    }
}
