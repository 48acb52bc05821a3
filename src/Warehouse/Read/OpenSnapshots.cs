using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read.Gate;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read;

/// <summary>
/// Keeps the current snapshot loaded between reads. When another one becomes current, reads that have begun go on in the
/// old one and later reads see the new one.
/// </summary>
/// <param name="shelf">Where they lie.</param>
/// <param name="only">The kept one to read whichever is current; null for the current one.</param>
internal sealed class OpenSnapshots(SnapshotShelf shelf, string? only) : IDisposable
{
    private readonly Lock gate = new();
    private (string Id, DuckDBConnection? Keeper, SnapshotFigures Figures)? loaded;

    /// <summary>A connection to the current snapshot; null before the first publishing. The caller disposes it.</summary>
    public DuckDBConnection? Connect()
    {
        lock (gate)
        {
            return Load() is { } id ? Open(id) : null;
        }
    }

    /// <summary>The figures of the current snapshot; null before the first publishing.</summary>
    public SnapshotFigures? Figures()
    {
        lock (gate)
        {
            return Load() == null ? null : loaded!.Value.Figures;
        }
    }

    /// <summary>The same, staying with the snapshot that is current now. There is nothing in it to dispose.</summary>
    public OpenSnapshots Pinned()
    {
        lock (gate)
        {
            return Load() is { } id ? new OpenSnapshots(shelf, id) { loaded = (id, null, loaded!.Value.Figures) } : new OpenSnapshots(shelf, only);
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            loaded?.Keeper?.Dispose();
            loaded = null;
        }
    }

    private string? Load()
    {
        if ((only ?? shelf.Current()) is not { } id || loaded?.Id == id)
        {
            return loaded?.Id;
        }

        var figures = new SnapshotFigures(() => Open(id), shelf.Parts(id));
        var keeper = Open(id);
        loaded?.Keeper?.Dispose(); // the database stays while a read still has a connection to it
        loaded = (id, keeper, figures);
        return id;
    }

    private DuckDBConnection Open(string id)
    {
        var connection = new DuckDBConnection($"Data Source={shelf.FileOf(id)};access_mode=READ_ONLY;threads=2;memory_limit=1GB;autoinstall_known_extensions=false;autoload_known_extensions=false");
        try
        {
            connection.Open();
            return connection;
        }
        catch (DuckDBException e)
        {
            connection.Dispose();
            throw new IOException($"The snapshot {id} ({shelf.FileOf(id)}) cannot be opened: {e.Message.Split('\n')[0]} Go back to an earlier one with `donghaeng snapshot use`, or publish anew with `donghaeng warehouse rebuild`.", e);
        }
    }
}
