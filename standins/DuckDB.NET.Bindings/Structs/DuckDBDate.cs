using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>Days since 1970-01-01.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBDate
{
    public int Days { get; set; }

    public static DuckDBDate PositiveInfinity => new() { Days = int.MaxValue };
    public static DuckDBDate NegativeInfinity => new() { Days = -int.MaxValue };
    public readonly bool IsPositiveInfinity => Days == int.MaxValue;
    public readonly bool IsNegativeInfinity => Days == -int.MaxValue;
    public readonly bool IsInfinity => IsPositiveInfinity || IsNegativeInfinity;
}
