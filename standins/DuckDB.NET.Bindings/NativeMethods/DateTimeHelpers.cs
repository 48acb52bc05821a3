namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    /// <summary>Conversions between DuckDB's numbers and calendar fields, done here rather than by a native call a value.</summary>
    public static class DateTimeHelpers
    {
        public static bool DuckDBIsFiniteDate(DuckDBDate date) => !date.IsInfinity;
        public static bool DuckDBIsFiniteTimestamp(DuckDBTimestampStruct time) => !time.IsInfinity;
        public static bool DuckDBIsFiniteTimestampS(DuckDBTimestampStruct time) => !time.IsInfinity;
        public static bool DuckDBIsFiniteTimestampMs(DuckDBTimestampStruct time) => !time.IsInfinity;
        public static bool DuckDBIsFiniteTimestampNs(DuckDBTimestampStruct time) => !time.IsInfinity;
        public static DuckDBTimeOnly DuckDBFromTime(DuckDBTime time) => DuckDBTimeOnly.FromMicros(time.Micros);
        public static DuckDBTime DuckDBToTime(DuckDBTimeOnly time) => new() { Micros = time.Ticks / TimeSpan.TicksPerMicrosecond };

        /// <summary>40 bits of microseconds, then 24 bits of offset, stored inverted and shifted by 57599.</summary>
        public static DuckDBTimeTz DuckDBFromTimeTz(DuckDBTimeTzStruct time) => new()
        {
            Time = DuckDBTimeOnly.FromMicros((long)(time.Bits >> 24)),
            Offset = 57_599 - (int)(time.Bits & 0xFF_FFFF),
        };
    }
}
