using System.Numerics;
using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>An unsigned 128-bit integer.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBUHugeInt
{
    public static BigInteger HugeIntMinValue => BigInteger.Zero;
    public static BigInteger HugeIntMaxValue { get; } = (BigInteger.One << 128) - 1;

    public DuckDBUHugeInt(BigInteger value)
    {
        if (value.Sign < 0 || value > HugeIntMaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "The value does not fit a UHUGEINT.");
        }

        Lower = (ulong)(value & ulong.MaxValue);
        Upper = (ulong)(value >> 64);
    }

    public ulong Lower { get; }
    public ulong Upper { get; }

    public BigInteger ToBigInteger() => (new BigInteger(Upper) << 64) + Lower;
    public UInt128 ToUInt128() => new(Upper, Lower);
}
