namespace DuckDB.NET.Native;

/// <summary>An error as an object; an invalid handle means that there is none.</summary>
public sealed unsafe class DuckDBErrorData() : DuckDBHandle(true)
{
    public bool HasError => !IsInvalid && C.duckdb_error_data_has_error(this);
    public string Message => IsInvalid ? "" : C.Text(C.duckdb_error_data_message(this)) ?? "";

    protected override void Destroy(IntPtr* p) => C.duckdb_destroy_error_data(p);
}
