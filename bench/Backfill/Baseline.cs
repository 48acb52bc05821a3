using System.Diagnostics;
using System.Text.Json;
using DongHaeng.Warehouse.Contracts;
using DuckDB.NET.Data;

namespace DongHaeng.Bench.Backfill;

/// <summary>The database's own CSV reader on the same text in UTF-8, with given columns, into typed tables.</summary>
internal static class Baseline
{
    public static int Run(string folder, string database)
    {
        using var connection = new DuckDBConnection($"Data Source={database}");
        connection.Open();
        var watch = Stopwatch.StartNew();
        long rows = 0;
        foreach (var contract in ContractCatalog.All.Where(c => Directory.Exists(Path.Combine(folder, "utf8", c.Id))))
        {
            var columns = string.Join(", ", contract.Columns.Select(c => $"'{c.Id}': '{(c.Type == ColumnType.Key ? "varchar" : c.Type == ColumnType.Month ? "varchar" : c.SqlType)}'"));
            Run(connection, $$"""
                create table "{{contract.Id}}" as
                select * from read_csv('{{Path.Combine(folder, "utf8", contract.Id)}}/*.csv', columns = {{{columns}}}, header = true, auto_detect = false,
                    delim = ',', quote = '"', escape = '"', dateformat = '%Y-%m-%d', timestampformat = '%Y-%m-%d %H:%M:%S', ignore_errors = true)
                """);
        }

        var seconds = watch.Elapsed.TotalSeconds;
        foreach (var contract in ContractCatalog.All.Where(c => Directory.Exists(Path.Combine(folder, "utf8", c.Id))))
        {
            using var count = connection.CreateCommand();
            count.CommandText = $"select count(*) from \"{contract.Id}\"";
            rows += (long)count.ExecuteScalar()!;
        }

        Console.WriteLine(JsonSerializer.Serialize(new { rows, seconds }));
        return 0;
    }

    private static void Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
