using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>Micros holds whatever unit the column's type has (s, ms, us or ns since 1970).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTimestampStruct
{
    public long Micros { get; set; }

    public static DuckDBTimestampStruct PositiveInfinity => new() { Micros = long.MaxValue };
    public static DuckDBTimestampStruct NegativeInfinity => new() { Micros = -long.MaxValue };
    public readonly bool IsPositiveInfinity => Micros == long.MaxValue;
    public readonly bool IsNegativeInfinity => Micros == -long.MaxValue;
    public readonly bool IsInfinity => IsPositiveInfinity || IsNegativeInfinity;
}
