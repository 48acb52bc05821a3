using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>A time of day by its fields, also 24:00:00, which TimeOnly cannot hold.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimeOnly(byte Hour, byte Min, byte Sec, int Microsecond = 0)
{
    public long Ticks => ((Hour * 60L + Min) * 60 + Sec) * TimeSpan.TicksPerSecond + Microsecond * TimeSpan.TicksPerMicrosecond;

    public DateTime ToDateTime() => new(Ticks);

    public static explicit operator DateTime(DuckDBTimeOnly time) => time.ToDateTime();
    public static explicit operator DuckDBTimeOnly(DateTime time) => FromTicks(time.TimeOfDay.Ticks);
    public static implicit operator TimeOnly(DuckDBTimeOnly time) => new(time.Ticks);
    public static implicit operator DuckDBTimeOnly(TimeOnly time) => FromTicks(time.Ticks);

    private static DuckDBTimeOnly FromTicks(long ticks) => FromMicros(ticks / TimeSpan.TicksPerMicrosecond);

    internal static DuckDBTimeOnly FromMicros(long micros)
    {
        var seconds = micros / 1_000_000;
        return new((byte)(seconds / 3600), (byte)(seconds / 60 % 60), (byte)(seconds % 60), (int)(micros % 1_000_000));
    }
}
