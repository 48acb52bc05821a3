using System.Runtime.InteropServices;
using static DuckDB.NET.Native.C;

namespace DuckDB.NET.Native;

public static unsafe partial class NativeMethods
{
    /// <summary>Binding parameters and executing.</summary>
    public static partial class PreparedStatements
    {
        public static string? DuckDBPrepareError(DuckDBPreparedStatement statement) => Text(duckdb_prepare_error(statement));

        [LibraryImport(Lib, EntryPoint = "duckdb_nparams")]
        public static partial long DuckDBParams(DuckDBPreparedStatement statement);

        public static DuckDBState DuckDBBindParameterIndex(DuckDBPreparedStatement statement, out int index, string name)
        {
            ulong i = 0;
            var utf8 = Marshal.StringToCoTaskMemUTF8(name);
            try
            {
                var state = duckdb_bind_parameter_index(statement, &i, (byte*)utf8);
                index = (int)i;
                return state;
            }
            finally
            {
                Marshal.FreeCoTaskMem(utf8);
            }
        }

        [LibraryImport(Lib, EntryPoint = "duckdb_bind_value")]
        public static partial DuckDBState DuckDBBindValue(DuckDBPreparedStatement statement, long index, DuckDBValue value);

        [LibraryImport(Lib, EntryPoint = "duckdb_param_logical_type")]
        public static partial DuckDBLogicalType DuckDBParamLogicalType(DuckDBPreparedStatement statement, long index);

        [LibraryImport(Lib, EntryPoint = "duckdb_execute_prepared")]
        public static partial DuckDBState DuckDBExecutePrepared(DuckDBPreparedStatement statement, out DuckDBResult result);

        [LibraryImport(Lib, EntryPoint = "duckdb_execute_prepared_streaming")]
        public static partial DuckDBState DuckDBExecutePreparedStreaming(DuckDBPreparedStatement statement, out DuckDBResult result);
    }
}
