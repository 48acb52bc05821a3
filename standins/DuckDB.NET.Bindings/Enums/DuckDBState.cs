namespace DuckDB.NET.Native;

/// <summary>What a C function answers.</summary>
public enum DuckDBState { Success = 0, Error = 1 }
