using DuckDB.NET.Native;

namespace DongHaeng.Warehouse.Load.Stage;

/// <summary>One column's memory in a data chunk of the database.</summary>
internal readonly unsafe struct Vector
{
    private const int InlinedLength = 12;
    private readonly IntPtr vector;
    private readonly ulong* validity;

    /// <summary>The vector of a chunk's column; good until the chunk is reset.</summary>
    public Vector(DuckDBDataChunk chunk, int column)
    {
        vector = NativeMethods.DataChunks.DuckDBDataChunkGetVector(chunk, column);
        Data = NativeMethods.Vectors.DuckDBVectorGetData(vector);
        NativeMethods.Vectors.DuckDBVectorEnsureValidityWritable(vector);
        validity = NativeMethods.Vectors.DuckDBVectorGetValidity(vector);
    }

    /// <summary>Where values of one size stand.</summary>
    public void* Data { get; }

    /// <summary>Empties a cell.</summary>
    public void SetNull(int row) => validity[row >> 6] &= ~(1UL << (row & 63));

    /// <summary>Writes text that is known to be UTF-8; the database copies it.</summary>
    public void SetText(int row, byte* text, int length)
    {
        if (length > InlinedLength)
        {
            NativeMethods.Vectors.DuckDBUnsafeVectorAssignStringElementLength(vector, (ulong)row, text, length);
            return;
        }

        // What the C interface calls duckdb_string_t: the length and, where it fits, the text itself, filled up with zeros.
        var cell = (byte*)Data + (row * (sizeof(int) + InlinedLength));
        *(UInt128*)cell = (UInt128)(uint)length;
        new ReadOnlySpan<byte>(text, length).CopyTo(new Span<byte>(cell + sizeof(int), InlinedLength));
    }
}
