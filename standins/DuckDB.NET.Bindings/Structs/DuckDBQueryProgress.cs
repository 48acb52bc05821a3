using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>How far a running query is; the percentage is -1 while DuckDB cannot tell.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBQueryProgress
{
    public double Percentage { get; set; }
    public ulong RowsProcessed { get; set; }
    public ulong TotalRowsToProcess { get; set; }
}
