using DongHaeng.Warehouse.Publish;
using DuckDB.NET.Data;

namespace DongHaeng.Tests.Ingest;

/// <summary>Compares the current snapshots of two data folders table by table, bit by bit.</summary>
internal static class SnapshotDifference
{
    private static readonly string[] Kept = ["collection", "unit", "category", "meta"];
    private static readonly string[] Figures = ["cell", "completeness", "sealed"];

    /// <summary>Tables that differ, with how many rows stand in one only.</summary>
    public static IReadOnlyList<string> Between((SnapshotShelf Shelf, string Id) one, (SnapshotShelf Shelf, string Id) two)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"attach '{one.Shelf.FileOf(one.Id)}' as one (read_only); attach '{two.Shelf.FileOf(two.Id)}' as two (read_only); {one.Shelf.Parts(one.Id).Views("one_")} {two.Shelf.Parts(two.Id).Views("two_")}";
        command.ExecuteNonQuery();
        var differences = new List<string>();
        foreach (var table in Kept.Select(t => "." + t).Concat(Figures.Select(t => "_" + t)))
        {
            var columns = table == ".meta" ? "* exclude (id, published_at)" : "*";
            var (left, right) = ($"select {columns} from one{table}", $"select {columns} from two{table}");
            command.CommandText = $"select count(*) from (({left} except all {right}) union all ({right} except all {left}))";
            if ((long)command.ExecuteScalar()! is var rows and > 0)
            {
                differences.Add($"{table[1..]}: {rows}");
            }
        }

        return differences;
    }
}
