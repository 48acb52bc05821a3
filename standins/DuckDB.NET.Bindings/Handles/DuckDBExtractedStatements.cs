namespace DuckDB.NET.Native;

/// <summary>The statements of one text, not yet prepared.</summary>
public sealed unsafe class DuckDBExtractedStatements() : DuckDBHandle(true)
{
    protected override void Destroy(IntPtr* p) => C.duckdb_destroy_extracted(p);
}
