namespace DuckDB.NET.Native;

/// <summary>Up to one vector's rows of every column.</summary>
public sealed unsafe class DuckDBDataChunk : DuckDBHandle
{
    public DuckDBDataChunk() : base(true) { }

    /// <summary>A chunk that DuckDB lends to a callback: never destroyed from here.</summary>
    public DuckDBDataChunk(IntPtr borrowed) : base(false) => SetHandle(borrowed);

    protected override void Destroy(IntPtr* p) => C.duckdb_destroy_data_chunk(p);
}
