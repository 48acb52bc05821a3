using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]

namespace DuckDB.NET.Native;

/// <summary>The C functions behind the public types, and DuckDB's UTF-8 texts.</summary>
internal static unsafe partial class C
{
    internal const string Lib = "duckdb";

    /// <summary>A text that DuckDB keeps.</summary>
    internal static string? Text(byte* p) => Marshal.PtrToStringUTF8((IntPtr)p);

    /// <summary>A text that the caller owns (duckdb_free).</summary>
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
}
