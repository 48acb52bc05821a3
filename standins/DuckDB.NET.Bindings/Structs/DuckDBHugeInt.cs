using System.Numerics;
using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>A signed 128-bit integer; a UUID travels in one as well.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBHugeInt
{
    public static BigInteger HugeIntMinValue { get; } = -(BigInteger.One << 127);
    public static BigInteger HugeIntMaxValue { get; } = (BigInteger.One << 127) - 1;

    public DuckDBHugeInt(ulong lower, long upper) => (Lower, Upper) = (lower, upper);

    public DuckDBHugeInt(BigInteger value)
    {
        if (value < HugeIntMinValue || value > HugeIntMaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "The value does not fit a HUGEINT.");
        }

        Lower = (ulong)(value & ulong.MaxValue);
        Upper = (long)(value >> 64);
    }

    public ulong Lower { get; }
    public long Upper { get; }

    public BigInteger ToBigInteger() => new BigInteger(Upper) * (BigInteger.One << 64) + Lower;
    public Int128 ToInt128() => new((ulong)Upper, Lower);
}
