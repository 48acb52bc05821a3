using System.Text.Json;
using System.Text.Json.Nodes;
using DuckDB.NET.Data;

namespace DongHaeng.Bench.Backfill;

/// <summary>A snapshot of the last two years with 3,500 dongs: the city's, several times beside each other.</summary>
internal static class Nation
{
    private const int Dongs = 3500;

    public static int Run(string data, string to)
    {
        var current = File.ReadAllText(Path.Combine(data, "snapshots", "CURRENT")).Trim();
        var (from, folder) = (Path.Combine(data, "snapshots"), Path.Combine(to, "snapshots"));
        Directory.CreateDirectory(Path.Combine(folder, current));
        File.Copy(Path.Combine(from, current, "figures.duckdb"), Path.Combine(folder, current, "figures.duckdb"), overwrite: true);
        using var connection = new DuckDBConnection($"Data Source={Path.Combine(folder, current, "figures.duckdb")}");
        connection.Open();
        Run(connection, $"""
            create temp table dong as select distinct unit_id from unit where level = 'dong';
            create temp table twin as
            select unit_id, unit_id || '-' || k as other, row_number() over (order by k, unit_id) as n
            from dong, range(1, 20) as t (k)
            qualify n <= {Dongs} - (select count(*) from dong);
            insert into unit select level, other, gu_id, code, name_ko, name_en, valid_from, valid_to from unit join twin using (unit_id) where level = 'dong';
            """);
        var contents = JsonNode.Parse(File.ReadAllText(Path.Combine(from, current, "contents.json")))!;
        var parts = contents["Parts"]!.AsArray().Select(p => p!.GetValue<string>()).Where(p => !p.StartsWith("source/", StringComparison.Ordinal) && !p.StartsWith("day/", StringComparison.Ordinal))
            .GroupBy(p => p[..p.IndexOf('/', StringComparison.Ordinal)]).SelectMany(kind => kind.OrderDescending().Take(kind.Key is "median" or "sealed" ? 3 : 30)).ToList();
        foreach (var part in parts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, "parts", part))!);
            Run(connection, $"""
                copy (
                    from '{Path.Combine(from, "parts", part)}'
                    union all
                    select p.* replace (other as unit_id) from '{Path.Combine(from, "parts", part)}' as p join twin using (unit_id) where level = 'dong'
                    order by all
                ) to '{Path.Combine(folder, "parts", part)}' (format parquet, compression zstd, row_group_size 16384)
                """);
        }

        contents["Parts"] = new JsonArray([.. parts.Select(p => JsonValue.Create(p))]);
        File.WriteAllText(Path.Combine(folder, current, "contents.json"), contents.ToJsonString());
        File.WriteAllText(Path.Combine(folder, "CURRENT"), current);
        Console.WriteLine(JsonSerializer.Serialize(new { dongs = Dongs, parts = parts.Count }));
        return 0;
    }

    private static void Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
