namespace DuckDB.NET.Native;

/// <summary>What a .NET function may ask about the connection that calls it.</summary>
public sealed unsafe class DuckDBClientContext() : DuckDBHandle(true)
{
    public ulong ConnectionId => C.duckdb_client_context_get_connection_id(this);

    protected override void Destroy(IntPtr* p) => C.duckdb_destroy_client_context(p);
}
