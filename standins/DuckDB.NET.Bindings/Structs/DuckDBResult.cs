using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>duckdb_result: five deprecated words and the internal pointer; passed by value or by address.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBResult
{
    private IntPtr columnCount, rowCount, rowsChanged, columns, errorMessage, internalData;

    public void Close() => C.duckdb_destroy_result(ref this);
}
