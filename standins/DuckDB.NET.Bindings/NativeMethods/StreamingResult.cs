using System.Runtime.InteropServices;
using static DuckDB.NET.Native.C;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    /// <summary>The chunks of a result that is still being computed.</summary>
    public static partial class StreamingResult
    {
        [LibraryImport(Lib, EntryPoint = "duckdb_stream_fetch_chunk")]
        public static partial DuckDBDataChunk DuckDBStreamFetchChunk(DuckDBResult result);
    }
}
