using System.Runtime.CompilerServices;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Rounds;

/// <summary>Puts files together to batches, and stages each while the one before it is loaded.</summary>
internal sealed class StagedFiles(Intake intake, IngestSettings settings)
{
    /// <summary>The batches as they are ready, until there are no more files.</summary>
    /// <param name="files">The files as they come.</param>
    /// <param name="cancel">Ends it; a batch that nobody took is let go.</param>
    public async IAsyncEnumerable<(IReadOnlyList<ReadFile> Files, StagedBatch? Staged)> Batches(IAsyncEnumerable<ReadFile> files, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await using var batches = Portions(files, stop.Token).GetAsyncEnumerator(CancellationToken.None);
        var next = Next();
        try
        {
            while (await next is { } batch)
            {
                next = Next();
                yield return batch;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await next.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            if (next is { IsCompletedSuccessfully: true, Result.Staged: { } untaken })
            {
                intake.Loader.Drop(untaken);
            }
        }

        Task<(IReadOnlyList<ReadFile> Files, StagedBatch? Staged)?> Next() => Task.Run<(IReadOnlyList<ReadFile>, StagedBatch?)?>(
            async () => await batches.MoveNextAsync() ? intake.Stage(batches.Current) : null, CancellationToken.None);
    }

    private async IAsyncEnumerable<IReadOnlyList<ReadFile>> Portions(IAsyncEnumerable<ReadFile> files, [EnumeratorCancellation] CancellationToken cancel)
    {
        var held = new HeldFiles(settings);
        await foreach (var file in files.WithCancellation(cancel))
        {
            cancel.ThrowIfCancellationRequested(); // files that wait would still be handed out
            if (held.Add(file) is { } batch)
            {
                yield return batch;
            }
        }

        foreach (var batch in held.Rest())
        {
            yield return batch;
        }
    }
}
