using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>A time of day and its offset in one word; NativeMethods.DateTimeHelpers knows the layout.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTimeTzStruct
{
    public ulong Bits { get; set; }
}
