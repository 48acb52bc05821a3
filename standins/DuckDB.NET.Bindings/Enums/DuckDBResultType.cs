namespace DuckDB.NET.Native;

/// <summary>What a statement leaves behind: rows, a count of changed rows, or nothing.</summary>
public enum DuckDBResultType { Invalid, ChangedRows, Nothing, QueryResult }
