using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

/// <summary>
/// Finds libduckdb. The build links it under runtimes/, where the runtime itself would look only if a
/// package had brought it; DUCKDB_LIBRARY names another one.
/// </summary>
internal static class NativeLibraryPath
{
    [ModuleInitializer, SuppressMessage("Usage", "CA2255", Justification = "The resolver must stand before the first call into DuckDB.")]
    internal static void Register() => NativeLibrary.SetDllImportResolver(typeof(NativeLibraryPath).Assembly, Resolve);

    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name != C.Lib)
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
}
