namespace DuckDB.NET.Native;

/// <summary>An open database; the last handle to go closes the file.</summary>
public sealed unsafe class DuckDBDatabase() : DuckDBHandle(true)
{
    protected override void Destroy(IntPtr* p) => C.duckdb_close(p);
}
