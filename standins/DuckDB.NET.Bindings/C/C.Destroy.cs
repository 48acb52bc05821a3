using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

// What ends the life of each object of the C API.
internal static unsafe partial class C
{
    [LibraryImport(Lib)]
    internal static partial void duckdb_free(void* p);

    [LibraryImport(Lib)]
    internal static partial void duckdb_close(IntPtr* p);

    [LibraryImport(Lib)]
    internal static partial void duckdb_disconnect(IntPtr* p);

    [LibraryImport(Lib)]
    internal static partial void duckdb_destroy_config(IntPtr* p);

    [LibraryImport(Lib)]
    internal static partial void duckdb_destroy_extracted(IntPtr* p);

    [LibraryImport(Lib)]
    internal static partial void duckdb_destroy_prepare(IntPtr* p);

    [LibraryImport(Lib)]
    internal static partial int duckdb_appender_destroy(IntPtr* p);

    [LibraryImport(Lib)]
    internal static partial void duckdb_destroy_logical_type(IntPtr* p);

    [LibraryImport(Lib)]
    internal static partial void duckdb_destroy_arrow_options(IntPtr* p);

    [LibraryImport(Lib)]
    internal static partial void duckdb_destroy_client_context(IntPtr* p);

    [LibraryImport(Lib)]
    internal static partial void duckdb_destroy_error_data(IntPtr* p);

    [LibraryImport(Lib)]
    internal static partial void duckdb_destroy_data_chunk(IntPtr* p);

    [LibraryImport(Lib)]
    internal static partial void duckdb_destroy_value(IntPtr* p);

    [LibraryImport(Lib)]
    internal static partial void duckdb_destroy_result(ref DuckDBResult result);
}
