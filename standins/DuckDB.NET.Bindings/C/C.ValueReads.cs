using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

// Reading a duckdb_value back (parameters of a table function).
internal static unsafe partial class C
{
    /// <summary>Borrowed: the value keeps its type.</summary>
    [LibraryImport(Lib)]
    internal static partial IntPtr duckdb_get_value_type(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBType duckdb_get_type_id(IntPtr type);

    [LibraryImport(Lib)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool duckdb_is_null_value(DuckDBValue value);

    [LibraryImport(Lib)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool duckdb_get_bool(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial sbyte duckdb_get_int8(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial short duckdb_get_int16(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial int duckdb_get_int32(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial long duckdb_get_int64(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial byte duckdb_get_uint8(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial ushort duckdb_get_uint16(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial uint duckdb_get_uint32(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial ulong duckdb_get_uint64(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial float duckdb_get_float(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial double duckdb_get_double(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial byte* duckdb_get_varchar(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBHugeInt duckdb_get_hugeint(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBHugeInt duckdb_get_uuid(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBDate duckdb_get_date(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBTime duckdb_get_time(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBTimeTzStruct duckdb_get_time_tz(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBTimestampStruct duckdb_get_timestamp(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBTimestampStruct duckdb_get_timestamp_tz(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBTimestampStruct duckdb_get_timestamp_s(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBTimestampStruct duckdb_get_timestamp_ms(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBTimestampStruct duckdb_get_timestamp_ns(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBInterval duckdb_get_interval(DuckDBValue value);

    [LibraryImport(Lib)]
    internal static partial DuckDBDecimal duckdb_get_decimal(DuckDBValue value);
}
