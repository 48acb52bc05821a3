using DongHaeng.Warehouse.Contracts;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read;

/// <summary>How the gate asks a snapshot's file for rows of deliveries.</summary>
internal static class SnapshotRows
{
    /// <summary>The parameters of what suppliers delivered for the months from one to another.</summary>
    public static DuckDBParameter[] Span(DateOnly from, DateOnly to, Scope scope, string? only = null) =>
    [
        new("first", from), new("last", to), .. Own(scope).Where(p => p.ParameterName is "all_units" or "gu"),
        new("only", (object?)only ?? DBNull.Value), new("protected", string.Join(',', ContractCatalog.All.Where(c => c.Sensitivity == "protected").Select(c => c.Id))),
    ];

    /// <summary>The parameters of whose deliveries a scope opens.</summary>
    public static DuckDBParameter[] Own(Scope scope) =>
    [
        new("all_units", scope.AllUnits), new("gu", (object?)scope.Gu ?? DBNull.Value), new("dong", (object?)scope.Dong ?? DBNull.Value),
    ];

    /// <summary>A statement with its parameters as literals.</summary>
    public static DuckDBCommand Command(DuckDBConnection connection, string sql, IEnumerable<DuckDBParameter> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = Literals.In(sql, parameters);
        return command;
    }

    /// <summary>All rows of a statement.</summary>
    public static List<T> Rows<T>(DuckDBConnection connection, string sql, IEnumerable<DuckDBParameter> parameters, Func<DuckDBDataReader, T> make)
    {
        using var command = Command(connection, sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(make(reader));
        }

        return rows;
    }
}
