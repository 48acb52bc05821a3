using System.Runtime.InteropServices;
using static DuckDB.NET.Native.C;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    /// <summary>Opening a database and a connection to it.</summary>
    public static partial class Startup
    {
        public static DuckDBState DuckDBOpen(string? path, out DuckDBDatabase database, DuckDBConfig config, out string? error)
        {
            byte* message = null;
            var utf8 = Marshal.StringToCoTaskMemUTF8(path);
            try
            {
                var state = duckdb_open_ext((byte*)utf8, out database, config, &message);
                error = TakeText(message);
                return state;
            }
            finally
            {
                Marshal.FreeCoTaskMem(utf8);
            }
        }

        [LibraryImport(Lib, EntryPoint = "duckdb_connect")]
        public static partial DuckDBState DuckDBConnect(DuckDBDatabase database, out DuckDBNativeConnection connection);

        [LibraryImport(Lib, EntryPoint = "duckdb_connection_get_client_context")]
        public static partial void DuckDBConnectionGetClientContext(DuckDBNativeConnection connection, out DuckDBClientContext context);

        [LibraryImport(Lib, EntryPoint = "duckdb_query_progress")]
        public static partial DuckDBQueryProgress DuckDBQueryProgress(DuckDBNativeConnection connection);

        public static string DuckDBLibraryVersion() => Text(duckdb_library_version()) ?? "";
    }
}
