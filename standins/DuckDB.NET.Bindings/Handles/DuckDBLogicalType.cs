namespace DuckDB.NET.Native;

/// <summary>A column's type.</summary>
public sealed unsafe class DuckDBLogicalType() : DuckDBHandle(true)
{
    protected override void Destroy(IntPtr* p) => C.duckdb_destroy_logical_type(p);
}
