using DuckDB.NET.Data;

namespace DongHaeng.Tests.Ingest;

/// <summary>Compares the current snapshots of two data folders table by table, bit by bit.</summary>
internal static class SnapshotDifference
{
    private static readonly string[] Tables = ["cell", "completeness", "collection", "unit", "category", "meta"];

    /// <summary>Tables that differ, with how many rows stand in one only.</summary>
    public static IReadOnlyList<string> Between(string one, string two)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"attach '{one}' as one (read_only); attach '{two}' as two (read_only)";
        command.ExecuteNonQuery();
        var differences = new List<string>();
        foreach (var table in Tables)
        {
            var columns = table == "meta" ? "* exclude (id, published_at)" : "*";
            var (left, right) = ($"select {columns} from one.{table}", $"select {columns} from two.{table}");
            command.CommandText = $"select count(*) from (({left} except all {right}) union all ({right} except all {left}))";
            if ((long)command.ExecuteScalar()! is var rows and > 0)
            {
                differences.Add($"{table}: {rows}");
            }
        }

        return differences;
    }
}
