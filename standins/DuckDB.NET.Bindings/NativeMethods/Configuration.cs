using System.Runtime.InteropServices;
using static DuckDB.NET.Native.C;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    /// <summary>The settings a database is opened with.</summary>
    public static partial class Configuration
    {
        [LibraryImport(Lib, EntryPoint = "duckdb_create_config")]
        public static partial DuckDBState DuckDBCreateConfig(out DuckDBConfig config);

        [LibraryImport(Lib, EntryPoint = "duckdb_config_count")]
        private static partial nuint ConfigCount();

        public static int DuckDBConfigCount() => (int)ConfigCount();

        public static DuckDBState DuckDBGetConfigFlag(int index, out string? name, out string? description)
        {
            byte* n = null, d = null;
            var state = duckdb_get_config_flag((nuint)index, &n, &d);
            (name, description) = (Text(n), Text(d)); // DuckDB keeps both
            return state;
        }

        [LibraryImport(Lib, EntryPoint = "duckdb_set_config", StringMarshalling = StringMarshalling.Utf8)]
        public static partial DuckDBState DuckDBSetConfig(DuckDBConfig config, string name, string option);
    }
}
