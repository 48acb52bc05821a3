using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>A date and a time of day, without a zone.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimestamp(DuckDBDateOnly Date, DuckDBTimeOnly Time)
{
    private const long MicrosPerDay = 86_400_000_000;

    public static DuckDBTimestamp PositiveInfinity { get; } = FromDuckDBTimestampStruct(DuckDBTimestampStruct.PositiveInfinity);
    public static DuckDBTimestamp NegativeInfinity { get; } = FromDuckDBTimestampStruct(DuckDBTimestampStruct.NegativeInfinity);
    public bool IsPositiveInfinity => this == PositiveInfinity;
    public bool IsNegativeInfinity => this == NegativeInfinity;
    public bool IsInfinity => IsPositiveInfinity || IsNegativeInfinity;

    public static DuckDBTimestamp FromDuckDBTimestampStruct(DuckDBTimestampStruct timestamp)
    {
        // The two infinities have a marker of their own on the date side, so a round trip keeps them.
        if (timestamp.IsPositiveInfinity) return new(DuckDBDateOnly.PositiveInfinity, default);
        if (timestamp.IsNegativeInfinity) return new(DuckDBDateOnly.NegativeInfinity, default);
        var days = Math.DivRem(timestamp.Micros, MicrosPerDay, out var rest);
        if (rest < 0) { rest += MicrosPerDay; days--; }
        return new(DuckDBDateOnly.FromDuckDBDate(new() { Days = (int)days }), DuckDBTimeOnly.FromMicros(rest));
    }

    public DuckDBTimestampStruct ToDuckDBTimestampStruct()
    {
        if (Date.IsPositiveInfinity) return DuckDBTimestampStruct.PositiveInfinity;
        if (Date.IsNegativeInfinity) return DuckDBTimestampStruct.NegativeInfinity;
        return new() { Micros = Date.ToDuckDBDate().Days * MicrosPerDay + Time.Ticks / TimeSpan.TicksPerMicrosecond };
    }

    public DateTime ToDateTime() => Date.ToDateTime().AddTicks(Time.Ticks);

    public static implicit operator DateTime(DuckDBTimestamp value) => value.ToDateTime();
    public static implicit operator DuckDBTimestamp(DateTime value) => new((DuckDBDateOnly)value, (DuckDBTimeOnly)value);
}
