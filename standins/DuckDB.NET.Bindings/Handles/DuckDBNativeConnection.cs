namespace DuckDB.NET.Native;

/// <summary>A connection; commands on it run one after another.</summary>
public sealed unsafe class DuckDBNativeConnection() : DuckDBHandle(true)
{
    /// <summary>Ends the running query; callable from any thread.</summary>
    public void Interrupt() => C.duckdb_interrupt(this);

    protected override void Destroy(IntPtr* p) => C.duckdb_disconnect(p);
}
