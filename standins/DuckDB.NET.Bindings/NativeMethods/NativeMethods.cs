using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>
/// The part of DuckDB's C API that DuckDB.NET.Data 1.5.6.1 calls. Class names, method names and
/// signatures are those in that assembly's metadata; what each does is duckdb.h's documentation.
/// </summary>
public static unsafe partial class NativeMethods
{
    /// <summary>Puts a pointer that a C function returned under the care of its handle.</summary>
    private static T Own<T>(IntPtr p) where T : DuckDBHandle, new()
    {
        var handle = new T();
        Marshal.InitHandle(handle, p);
        return handle;
    }
}
