namespace DuckDB.NET.Native;

/// <summary>Reading a state as yes or no.</summary>
public static class DuckDBStateExtensions
{
    public static bool IsSuccess(this DuckDBState state) => state == DuckDBState.Success;
}
