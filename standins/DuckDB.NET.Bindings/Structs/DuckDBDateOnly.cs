using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>A date by its calendar fields, also in years that DateOnly cannot hold.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBDateOnly(int Year, byte Month, byte Day)
{
    public static DuckDBDateOnly PositiveInfinity { get; } = FromDuckDBDate(DuckDBDate.PositiveInfinity);
    public static DuckDBDateOnly NegativeInfinity { get; } = FromDuckDBDate(DuckDBDate.NegativeInfinity);
    public bool IsPositiveInfinity => this == PositiveInfinity;
    public bool IsNegativeInfinity => this == NegativeInfinity;
    public bool IsInfinity => IsPositiveInfinity || IsNegativeInfinity;

    // Days of the proleptic Gregorian calendar, counted in 400-year eras that begin on 1 March.
    private const int DaysPerEra = 146_097, EpochShift = 719_468;

    public static DuckDBDateOnly FromDuckDBDate(DuckDBDate date)
    {
        long z = (long)date.Days + EpochShift;
        var era = Math.DivRem(z, DaysPerEra, out var doe);
        if (doe < 0) { doe += DaysPerEra; era--; }
        var yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        var doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        var mp = (5 * doy + 2) / 153;
        var month = mp < 10 ? mp + 3 : mp - 9;
        return new((int)(yoe + era * 400 + (month <= 2 ? 1 : 0)), (byte)month, (byte)(doy - (153 * mp + 2) / 5 + 1));
    }

    public DuckDBDate ToDuckDBDate()
    {
        long y = Month <= 2 ? Year - 1L : Year;
        var era = (y >= 0 ? y : y - 399) / 400;
        var yoe = y - era * 400;
        var doy = (153 * (Month > 2 ? Month - 3 : Month + 9) + 2) / 5 + Day - 1;
        return new() { Days = (int)(era * DaysPerEra + yoe * 365 + yoe / 4 - yoe / 100 + doy - EpochShift) };
    }

    public DateTime ToDateTime() => new(Year, Month, Day);

    public static explicit operator DateTime(DuckDBDateOnly date) => date.ToDateTime();
    public static explicit operator DuckDBDateOnly(DateTime date) => new(date.Year, (byte)date.Month, (byte)date.Day);
    public static implicit operator DateOnly(DuckDBDateOnly date) => new(date.Year, date.Month, date.Day);
    public static implicit operator DuckDBDateOnly(DateOnly date) => new(date.Year, (byte)date.Month, (byte)date.Day);
}
