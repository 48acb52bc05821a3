namespace DuckDB.NET.Native;

/// <summary>A bulk writer into one table; destroying it flushes what it still holds.</summary>
public sealed unsafe class DuckDBAppender() : DuckDBHandle(true)
{
    protected override void Destroy(IntPtr* p) => C.duckdb_appender_destroy(p);
}
