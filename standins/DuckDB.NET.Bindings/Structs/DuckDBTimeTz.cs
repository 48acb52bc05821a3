using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>A time of day and its offset from UTC in seconds, east positive.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimeTz
{
    public DuckDBTimeOnly Time { get; init; }
    public int Offset { get; init; }
}
