using System.Runtime.CompilerServices;
using System.Threading.Channels;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Ingest.Rounds;

/// <summary>Files that have been read and wait to be loaded: so many rows that both sides always have work, and no more.</summary>
/// <param name="rows">About how many rows may wait.</param>
internal sealed class WaitingFiles(int rows)
{
    private const int RowsWorthOfAFile = 100; // what a file takes in memory besides its rows
    private readonly Channel<ReadFile> files = Channel.CreateUnbounded<ReadFile>(new() { SingleReader = true });
    private readonly SemaphoreSlim turn = new(1), room = new(0);
    private long waiting;

    /// <summary>Adds a file as soon as there is room for it.</summary>
    public async Task Add(ReadFile file, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            while (Volatile.Read(ref waiting) >= rows)
            {
                await room.WaitAsync(cancel);
            }

            Interlocked.Add(ref waiting, Weight(file));
            files.Writer.TryWrite(file);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Says that no more files come.</summary>
    /// <param name="error">Why, where it was not the end.</param>
    public void Complete(Exception? error = null) => files.Writer.Complete(error);

    /// <summary>The files as they come, until there are no more; for one reader.</summary>
    public async IAsyncEnumerable<ReadFile> All([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var file in files.Reader.ReadAllAsync(cancel))
        {
            if (Interlocked.Add(ref waiting, -Weight(file)) < rows && room.CurrentCount == 0)
            {
                room.Release();
            }

            yield return file;
        }
    }

    /// <summary>What a file takes in memory, in rows.</summary>
    public static int Weight(ReadFile file) => file.Rows.Count + RowsWorthOfAFile;
}
