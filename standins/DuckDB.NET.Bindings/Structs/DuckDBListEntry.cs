using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>Where the items of one list lie in the child vector.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBListEntry(ulong offset, ulong length)
{
    public ulong Offset { get; } = offset;
    public ulong Length { get; } = length;
}
