namespace DuckDB.NET.Native;

/// <summary>One statement with its bound parameters.</summary>
public sealed unsafe class DuckDBPreparedStatement() : DuckDBHandle(true)
{
    protected override void Destroy(IntPtr* p) => C.duckdb_destroy_prepare(p);
}
