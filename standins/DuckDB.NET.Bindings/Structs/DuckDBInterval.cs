using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>Months, days and microseconds, kept apart since neither months nor days have a fixed length.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBInterval(int Months, int Days, ulong Micros)
{
    public bool TryConvert(out TimeSpan timeSpan)
    {
        timeSpan = default;
        if (Months != 0)
        {
            return false;
        }

        // Micros is a signed number in the C struct; ulong is what the package's metadata has.
        var ticks = new Int128(0, 0) + Days * (Int128)TimeSpan.TicksPerDay + (Int128)unchecked((long)Micros) * TimeSpan.TicksPerMicrosecond;
        if (ticks > long.MaxValue || ticks < long.MinValue)
        {
            return false;
        }

        timeSpan = new((long)ticks);
        return true;
    }

    public static explicit operator TimeSpan(DuckDBInterval interval) => interval.TryConvert(out var span)
        ? span
        : throw new ArgumentOutOfRangeException(nameof(interval), "The interval does not fit a TimeSpan.");

    public static implicit operator DuckDBInterval(TimeSpan span) => new(
        0, (int)(span.Ticks / TimeSpan.TicksPerDay), unchecked((ulong)(span.Ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerMicrosecond)));
}
