using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using DongHaeng.Ingest.Sources;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Rounds;

/// <summary>One round: every supplier is asked, what is new is landed and loaded. The night and `ingest run` are this.</summary>
public sealed class Round(Intake intake, IngestSettings settings, TimeProvider clock)
{
    /// <summary>Runs the round. A supplier or file that fails is noted and never stops the others.</summary>
    /// <exception cref="InvalidOperationException">The settings' sources make no sense; the message says which.</exception>
    /// <exception cref="OperationCanceledException">Asked to stop; what was committed stays, the rest comes next time.</exception>
    public async Task<RoundReport> Run(IProgress<RoundProgress>? progress, CancellationToken cancel)
    {
        var failures = new ConcurrentBag<RoundFailure>();
        var before = intake.Ledger.LatestNo();
        var loaded = new List<LoadedFile>(intake.CatchUp(settings, null, Lost, cancel));
        using var sources = OpenSources.Open(settings, Warehouse.Seoul.Day(clock.GetUtcNow()));
        var suppliers = sources.Suppliers;
        var taken = new ConcurrentBag<(string Supplier, string Place, string ETag)>();
        intake.Offers.Forget([.. failures.Select(f => f.Supplier)]); // what was lost on this side is offered again
        var offers = intake.Offers.All();
        var files = new WaitingFiles(settings.RowsPerCommit / 2);
        var (done, unchanged, came, rows) = (0, 0, 0, 0L);
        var (begun, pulled, loading) = (Stopwatch.GetTimestamp(), TimeSpan.Zero, new Stopwatch());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var known = intake.Loader.Known();
        var latest = intake.Loader.LastReceived();
        using var reading = new SemaphoreSlim(Environment.ProcessorCount);
        var pulls = new SupplierPulls([.. suppliers.Select(PullOf)], sources.Breadth);
        var pulling = Task.Run(Pull, cancel);
        try
        {
            await foreach (var batch in new StagedFiles(intake, settings).Batches(Noted(), cancel))
            {
                cancel.ThrowIfCancellationRequested();
                loading.Start();
                loaded.AddRange(intake.Take(batch, Lost));
                loading.Stop();
                Volatile.Write(ref rows, rows + batch.Files.Sum(f => f.Rows.Count));
                Tell();
            }
        }
        finally
        {
            // Where loading failed, the pulls would wait for ever for somebody to take their files.
            await stop.CancelAsync();
            await pulling.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        // Only now is every file of these offers in the warehouse.
        var failed = failures.Select(f => f.Supplier).ToHashSet(StringComparer.Ordinal);
        intake.Offers.Keep([.. taken.Where(o => !failed.Contains(o.Supplier))]);
        var asking = intake.Ask();
        progress?.Report(new RoundProgress(loaded.Count, rows, 1));
        return new RoundReport(
            suppliers.Count, [.. failures.OrderBy(f => f.Supplier, StringComparer.Ordinal)], loaded.Count, [.. loaded.Where(f => f.Refusal != null)],
            loaded.Sum(f => f.Read), loaded.Sum(f => f.Taken), loaded.Sum(f => f.Rejected))
        {
            Unchanged = unchanged,
            RowsRevised = loaded.Sum(f => f.Revised),
            RowsOutdated = loaded.Sum(f => f.Outdated),
            Rejects = intake.Ledger.RejectsAfter(before),
            Pulling = pulled,
            Loading = loading.Elapsed,
            Asking = asking,
        };

        void Lost(Receipt receipt, string what) => failures.Add(new RoundFailure(receipt.Supplier, FailureReason.Landing, $"{receipt.Name}: {what}"));

        async IAsyncEnumerable<ReadFile> Noted([EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (var file in files.All(token))
            {
                came++;
                Tell();
                yield return file;
            }
        }

        void Tell() => progress?.Report(new RoundProgress(Volatile.Read(ref came), Volatile.Read(ref rows), Math.Min(pulls.Share, 0.999)));

        SupplierPull PullOf(string supplier) => new(
            supplier, sources[supplier], intake.Landing, intake.Files, clock, latest, reading,
            (reason, what) =>
            {
                failures.Add(new RoundFailure(supplier, reason, Formats.Repeated.Text(what)));
                Activity.Current?.SetStatus(ActivityStatusCode.Error, reason.ToString());
            });

        async Task Pull()
        {
            try
            {
                await pulls.Run(Ask, Take, Done, stop.Token);
                files.Complete();
            }
            catch (Exception e)
            {
                files.Complete(e);
                throw;
            }
        }

        Task Ask(SupplierPull pull, CancellationToken token) => pull.Ask(
            offers.TryGetValue(pull.Supplier, out var offer) && offer.Place == sources.Place(pull.Supplier) ? offer.ETag : null, known, token);

        async Task Take(SupplierPull pull, CancellationToken token)
        {
            await foreach (var file in pull.NextDataset(token))
            {
                await files.Add(file, token);
            }
        }

        void Done(SupplierPull pull)
        {
            if (pull.Unchanged)
            {
                Interlocked.Increment(ref unchanged);
            }
            else if (pull.Tag is { } tag)
            {
                taken.Add((pull.Supplier, sources.Place(pull.Supplier), tag));
            }

            if (Interlocked.Increment(ref done) == suppliers.Count)
            {
                pulled = Stopwatch.GetElapsedTime(begun);
            }
        }
    }
}
