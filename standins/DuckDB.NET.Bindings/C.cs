using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]

namespace DuckDB.NET.Native;

/// <summary>Where libduckdb is found, and the C functions the handles need.</summary>
internal static unsafe partial class C
{
    internal const string Lib = "duckdb";

    [ModuleInitializer, SuppressMessage("Usage", "CA2255", Justification = "The resolver must stand before the first call into DuckDB.")]
    internal static void UseOurLibrary() => NativeLibrary.SetDllImportResolver(typeof(C).Assembly, Resolve);

    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != Lib)
        {
            return IntPtr.Zero;
        }

        var file = OperatingSystem.IsWindows() ? "duckdb.dll" : OperatingSystem.IsMacOS() ? "libduckdb.dylib" : "libduckdb.so";
        string?[] candidates =
        [
            Environment.GetEnvironmentVariable("DUCKDB_LIBRARY"),
            Path.Combine(AppContext.BaseDirectory, "runtimes", RuntimeInformation.RuntimeIdentifier, "native", file),
            Path.Combine(AppContext.BaseDirectory, file),
        ];
        foreach (var candidate in candidates)
        {
            if (!string.IsNullOrEmpty(candidate) && File.Exists(candidate))
            {
                return NativeLibrary.Load(candidate);
            }
        }

        return IntPtr.Zero; // the runtime's own search, with its own message when that fails
    }

    internal static string? Text(byte* p) => Marshal.PtrToStringUTF8((IntPtr)p);

    /// <summary>A string the caller owns (duckdb_free).</summary>
    internal static string? TakeText(byte* p)
    {
        try
        {
            return Text(p);
        }
        finally
        {
            duckdb_free(p);
        }
    }

    [LibraryImport(Lib)] internal static partial void duckdb_free(void* p);
    [LibraryImport(Lib)] internal static partial void duckdb_close(IntPtr* p);
    [LibraryImport(Lib)] internal static partial void duckdb_disconnect(IntPtr* p);
    [LibraryImport(Lib)] internal static partial void duckdb_destroy_config(IntPtr* p);
    [LibraryImport(Lib)] internal static partial void duckdb_destroy_extracted(IntPtr* p);
    [LibraryImport(Lib)] internal static partial void duckdb_destroy_prepare(IntPtr* p);
    [LibraryImport(Lib)] internal static partial int duckdb_appender_destroy(IntPtr* p);
    [LibraryImport(Lib)] internal static partial void duckdb_destroy_logical_type(IntPtr* p);
    [LibraryImport(Lib)] internal static partial void duckdb_destroy_arrow_options(IntPtr* p);
    [LibraryImport(Lib)] internal static partial void duckdb_destroy_client_context(IntPtr* p);
    [LibraryImport(Lib)] internal static partial void duckdb_destroy_error_data(IntPtr* p);
    [LibraryImport(Lib)] internal static partial void duckdb_destroy_data_chunk(IntPtr* p);
    [LibraryImport(Lib)] internal static partial void duckdb_destroy_value(IntPtr* p);
    [LibraryImport(Lib)] internal static partial void duckdb_destroy_result(ref DuckDBResult result);
    [LibraryImport(Lib)] internal static partial void duckdb_interrupt(DuckDBNativeConnection connection);
    [LibraryImport(Lib)] internal static partial ulong duckdb_client_context_get_connection_id(DuckDBClientContext context);
    [LibraryImport(Lib)] [return: MarshalAs(UnmanagedType.U1)] internal static partial bool duckdb_error_data_has_error(DuckDBErrorData error);
    [LibraryImport(Lib)] internal static partial byte* duckdb_error_data_message(DuckDBErrorData error);

    [LibraryImport(Lib)] internal static partial DuckDBState duckdb_open_ext(byte* path, out DuckDBDatabase database, DuckDBConfig config, byte** error);
    [LibraryImport(Lib)] internal static partial byte* duckdb_library_version();
    [LibraryImport(Lib)] internal static partial DuckDBState duckdb_get_config_flag(nuint index, byte** name, byte** description);
    [LibraryImport(Lib)] internal static partial byte* duckdb_column_name(ref DuckDBResult result, ulong column);
    [LibraryImport(Lib)] internal static partial byte* duckdb_result_error(ref DuckDBResult result);
    [LibraryImport(Lib)] internal static partial byte* duckdb_extract_statements_error(DuckDBExtractedStatements statements);
    [LibraryImport(Lib)] internal static partial byte* duckdb_prepare_error(DuckDBPreparedStatement statement);
    [LibraryImport(Lib)] internal static partial byte* duckdb_enum_dictionary_value(DuckDBLogicalType type, ulong index);
    [LibraryImport(Lib)] internal static partial byte* duckdb_struct_type_child_name(DuckDBLogicalType type, ulong index);
    [LibraryImport(Lib)] internal static partial void duckdb_data_chunk_set_size(DuckDBDataChunk chunk, ulong size);
    [LibraryImport(Lib)] internal static partial DuckDBState duckdb_bind_parameter_index(DuckDBPreparedStatement statement, ulong* index, byte* name);
    [LibraryImport(Lib)] internal static partial IntPtr duckdb_create_list_value(DuckDBLogicalType type, IntPtr* values, ulong count);
    [LibraryImport(Lib)] internal static partial IntPtr duckdb_create_array_value(DuckDBLogicalType type, IntPtr* values, ulong count);

    // Reading a duckdb_value back (parameters of a table function)
    [LibraryImport(Lib)] internal static partial IntPtr duckdb_get_value_type(DuckDBValue value); // borrowed
    [LibraryImport(Lib)] internal static partial DuckDBType duckdb_get_type_id(IntPtr type);
    [LibraryImport(Lib)] [return: MarshalAs(UnmanagedType.U1)] internal static partial bool duckdb_is_null_value(DuckDBValue value);
    [LibraryImport(Lib)] [return: MarshalAs(UnmanagedType.U1)] internal static partial bool duckdb_get_bool(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial sbyte duckdb_get_int8(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial short duckdb_get_int16(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial int duckdb_get_int32(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial long duckdb_get_int64(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial byte duckdb_get_uint8(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial ushort duckdb_get_uint16(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial uint duckdb_get_uint32(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial ulong duckdb_get_uint64(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial float duckdb_get_float(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial double duckdb_get_double(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial byte* duckdb_get_varchar(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial DuckDBHugeInt duckdb_get_hugeint(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial DuckDBHugeInt duckdb_get_uuid(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial DuckDBDate duckdb_get_date(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial DuckDBTime duckdb_get_time(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial DuckDBTimeTzStruct duckdb_get_time_tz(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial DuckDBTimestampStruct duckdb_get_timestamp(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial DuckDBTimestampStruct duckdb_get_timestamp_tz(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial DuckDBTimestampStruct duckdb_get_timestamp_s(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial DuckDBTimestampStruct duckdb_get_timestamp_ms(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial DuckDBTimestampStruct duckdb_get_timestamp_ns(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial DuckDBInterval duckdb_get_interval(DuckDBValue value);
    [LibraryImport(Lib)] internal static partial DuckDBDecimal duckdb_get_decimal(DuckDBValue value);
}
