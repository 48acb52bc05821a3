namespace DuckDB.NET.Native;

/// <summary>A parameter that DuckDB hands to a table function, read as a .NET type.</summary>
public interface IDuckDBValueReader
{
    bool IsNull();
    T GetValue<T>();
}
