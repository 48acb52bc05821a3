using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>An unscaled integer with the decimal's total digits (width) and those after the point (scale).</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBDecimal(byte width, byte scale, DuckDBHugeInt value)
{
    public byte Width { get; } = width;
    public byte Scale { get; } = scale;
    public DuckDBHugeInt Value { get; } = value;
}
