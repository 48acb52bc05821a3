namespace DuckDB.NET.Native;

/// <summary>Settings gathered before a database is opened.</summary>
public sealed unsafe class DuckDBConfig() : DuckDBHandle(true)
{
    protected override void Destroy(IntPtr* p) => C.duckdb_destroy_config(p);
}
