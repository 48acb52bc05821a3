using System.Runtime.InteropServices;
using static DuckDB.NET.Native.C;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    /// <summary>The chunks of a materialised result.</summary>
    public static partial class Types
    {
        [LibraryImport(Lib, EntryPoint = "duckdb_result_get_chunk")]
        public static partial DuckDBDataChunk DuckDBResultGetChunk(DuckDBResult result, long index);

        [LibraryImport(Lib, EntryPoint = "duckdb_result_is_streaming")]
        public static partial byte DuckDBResultIsStreaming(DuckDBResult result);
    }
}
