using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

// What the handles call, and what needs a C# method around it: texts, pointers to pointers.
internal static unsafe partial class C
{
    [LibraryImport(Lib)]
    internal static partial void duckdb_interrupt(DuckDBNativeConnection connection);

    [LibraryImport(Lib)]
    internal static partial ulong duckdb_client_context_get_connection_id(DuckDBClientContext context);

    [LibraryImport(Lib)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool duckdb_error_data_has_error(DuckDBErrorData error);

    [LibraryImport(Lib)]
    internal static partial byte* duckdb_error_data_message(DuckDBErrorData error);

    [LibraryImport(Lib)]
    internal static partial DuckDBState duckdb_open_ext(byte* path, out DuckDBDatabase database, DuckDBConfig config, byte** error);

    [LibraryImport(Lib)]
    internal static partial byte* duckdb_library_version();

    [LibraryImport(Lib)]
    internal static partial DuckDBState duckdb_get_config_flag(nuint index, byte** name, byte** description);

    [LibraryImport(Lib)]
    internal static partial byte* duckdb_column_name(ref DuckDBResult result, ulong column);

    [LibraryImport(Lib)]
    internal static partial byte* duckdb_result_error(ref DuckDBResult result);

    [LibraryImport(Lib)]
    internal static partial byte* duckdb_extract_statements_error(DuckDBExtractedStatements statements);

    [LibraryImport(Lib)]
    internal static partial byte* duckdb_prepare_error(DuckDBPreparedStatement statement);

    [LibraryImport(Lib)]
    internal static partial byte* duckdb_enum_dictionary_value(DuckDBLogicalType type, ulong index);

    [LibraryImport(Lib)]
    internal static partial byte* duckdb_struct_type_child_name(DuckDBLogicalType type, ulong index);

    [LibraryImport(Lib)]
    internal static partial void duckdb_data_chunk_set_size(DuckDBDataChunk chunk, ulong size);

    [LibraryImport(Lib)]
    internal static partial DuckDBState duckdb_bind_parameter_index(DuckDBPreparedStatement statement, ulong* index, byte* name);

    [LibraryImport(Lib)]
    internal static partial IntPtr duckdb_create_list_value(DuckDBLogicalType type, IntPtr* values, ulong count);

    [LibraryImport(Lib)]
    internal static partial IntPtr duckdb_create_array_value(DuckDBLogicalType type, IntPtr* values, ulong count);
}
