using DuckDB.NET.Data;
using NativeAppender = DuckDB.NET.Native.DuckDBAppender;
using DuckDB.NET.Native;

namespace DongHaeng.Warehouse.Load.Stage;

/// <summary>
/// Writes columns into a table of the database, a vector's worth of rows at a time. The appender of the package takes one
/// value at a time, which made it the slowest step of loading.
/// </summary>
internal sealed class StageWriter : IDisposable
{
    private const int VectorSize = 2048;
    private readonly string table;
    private readonly NativeAppender appender;
    private readonly DuckDBDataChunk chunk;
    private Vector[] vectors;
    private int used;

    /// <summary>Begins to write into a table of a catalog.</summary>
    public StageWriter(DuckDBConnection connection, string catalog, string table)
    {
        this.table = table;
        if (NativeMethods.Appender.DuckDBAppenderCreateExt(connection.NativeConnection, catalog, "main", table, out appender) != DuckDBState.Success)
        {
            throw new LoadException($"The table {table} cannot be written to.");
        }

        var types = Enumerable.Range(0, (int)NativeMethods.Appender.DuckDBAppenderColumnCount(appender))
            .Select(i => NativeMethods.Appender.DuckDBAppenderColumnType(appender, (ulong)i)).ToArray();
        chunk = NativeMethods.DataChunks.DuckDBCreateDataChunk([.. types.Select(t => t.DangerousGetHandle())], (ulong)types.Length);
        foreach (var type in types)
        {
            type.Dispose();
        }

        vectors = Vectors(types.Length);
    }

    /// <summary>Writes all rows of a file: its place in the batch, its lines, then its columns.</summary>
    public void Write(int place, StagedRows rows)
    {
        for (var from = 0; from < rows.Count;)
        {
            var count = Math.Min(rows.Count - from, VectorSize - used);
            Put(place, rows, from, count);
            from += count;
            used += count;
            if (used == VectorSize)
            {
                Flush();
            }
        }
    }

    /// <summary>Writes what is left.</summary>
    public void Finish()
    {
        Flush();
        Check(NativeMethods.Appender.DuckDBAppenderClose(appender));
    }

    /// <summary>Lets go of the database's memory.</summary>
    public void Dispose()
    {
        chunk.Dispose();
        appender.Dispose();
    }

    private unsafe void Put(int place, StagedRows rows, int from, int count)
    {
        new Span<int>((int*)vectors[0].Data + used, count).Fill(place);
        rows.Lines.Slice(from, count).CopyTo(new Span<int>((int*)vectors[1].Data + used, count));
        for (var c = 0; c < rows.Columns.Count; c++)
        {
            rows.Columns[c].CopyTo(from, count, vectors[c + 2], used);
        }
    }

    private void Flush()
    {
        if (used == 0)
        {
            return;
        }

        NativeMethods.DataChunks.DuckDBDataChunkSetSize(chunk, (ulong)used);
        Check(NativeMethods.Appender.DuckDBAppendDataChunk(appender, chunk));
        NativeMethods.DataChunks.DuckDBDataChunkReset(chunk);
        vectors = Vectors(vectors.Length);
        used = 0;
    }

    private Vector[] Vectors(int count) => [.. Enumerable.Range(0, count).Select(i => new Vector(chunk, i))];

    private void Check(DuckDBState state)
    {
        if (state != DuckDBState.Success)
        {
            throw new LoadException($"Rows could not be written into {table}.");
        }
    }
}
