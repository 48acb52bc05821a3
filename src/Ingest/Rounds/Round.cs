using System.Collections.Concurrent;
using System.Threading.Channels;
using DongHaeng.Ingest.Sources;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Org;

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
        var loaded = new List<LoadedFile>(intake.CatchUp(settings, null, Lost, cancel));
        var suppliers = settings.Sources.SelectMany(s => Suppliers(s).Select(id => (Id: id, Settings: s))).ToList();
        if (suppliers.GroupBy(s => s.Id).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InvalidOperationException($"The settings name supplier {twice.Key} {twice.Count()} times: name each in one source only.");
        }

        var files = Channel.CreateBounded<ReadFile>(settings.FilesPerCommit);
        var done = 0;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var known = intake.Loader.Known();
        var pulling = Task.Run(() => Pull(suppliers, known, files.Writer, failures, () => Interlocked.Increment(ref done), stop.Token), cancel);
        try
        {
            var batch = new Batch(settings);
            await foreach (var file in files.Reader.ReadAllAsync(cancel))
            {
                cancel.ThrowIfCancellationRequested(); // files that wait in the channel would still be handed out
                batch.Add(file);
                if (batch.Full)
                {
                    loaded.AddRange(intake.Take(batch.Files, Lost));
                    batch = new Batch(settings);
                }

                progress?.Report(new RoundProgress(Volatile.Read(ref done), suppliers.Count, loaded.Count + batch.Files.Count));
            }

            if (batch.Files.Count > 0)
            {
                loaded.AddRange(intake.Take(batch.Files, Lost));
            }
        }
        finally
        {
            // Where loading failed, the pulls would wait for ever for somebody to take their files.
            await stop.CancelAsync();
            await pulling.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        progress?.Report(new RoundProgress(suppliers.Count, suppliers.Count, loaded.Count));
        return new RoundReport(
            suppliers.Count, [.. failures.OrderBy(f => f.Supplier, StringComparer.Ordinal)], loaded.Count, [.. loaded.Where(f => f.Refusal != null)],
            loaded.Sum(f => f.Read), loaded.Sum(f => f.Taken), loaded.Sum(f => f.Rejected));

        void Lost(Receipt receipt, string what) => failures.Add(new RoundFailure(receipt.Supplier, $"{receipt.Name}: {what}"));
    }

    private IReadOnlyList<string> Suppliers(SourceSettings source) => source.Suppliers.Count > 0
        ? source.Suppliers
        : [.. OrgUnits.CentersOn(Warehouse.Seoul.Day(clock.GetUtcNow())).Select(c => c.Id).Distinct()];

    private async Task Pull(
        IReadOnlyList<(string Id, SourceSettings Settings)> suppliers, IReadOnlyDictionary<(string, string, long, DateOnly, DateOnly), string> known,
        ChannelWriter<ReadFile> files, ConcurrentBag<RoundFailure> failures, Action done, CancellationToken cancel)
    {
        var sources = new Dictionary<SourceSettings, ISource>(ReferenceEqualityComparer.Instance);
        try
        {
            foreach (var source in settings.Sources)
            {
                sources[source] = SourceOf(source);
            }

            await Parallel.ForEachAsync(suppliers, new ParallelOptions { MaxDegreeOfParallelism = settings.AtOnce, CancellationToken = cancel }, async (supplier, token) =>
            {
                var pull = new SupplierPull(sources[supplier.Settings], intake.Landing, intake.Files, clock);
                await foreach (var file in pull.NewFiles(supplier.Id, known, what => failures.Add(new RoundFailure(supplier.Id, what)), token))
                {
                    await files.WriteAsync(file, token);
                }

                done();
            });
            files.Complete();
        }
        catch (Exception e)
        {
            files.Complete(e);
            throw;
        }
        finally
        {
            foreach (var source in sources.Values.OfType<IDisposable>())
            {
                source.Dispose();
            }
        }
    }

    private ISource SourceOf(SourceSettings source) => source.Kind switch
    {
        "folder" => new FolderSource(source.Location),
        "http" when Uri.TryCreate(source.Location, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" =>
            new HttpSource(address, TimeSpan.FromSeconds(settings.PatienceSeconds)),
        "http" => throw new InvalidOperationException($"The settings name the web address '{source.Location}', which is none: write it as http://host/path."),
        _ => throw new InvalidOperationException($"The settings name a source of kind '{source.Kind}'. Known are: folder, http."),
    };
}
