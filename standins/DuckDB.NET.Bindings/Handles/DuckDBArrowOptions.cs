namespace DuckDB.NET.Native;

/// <summary>How a result wants its values laid out in Arrow.</summary>
public sealed unsafe class DuckDBArrowOptions() : DuckDBHandle(true)
{
    protected override void Destroy(IntPtr* p) => C.duckdb_destroy_arrow_options(p);
}
