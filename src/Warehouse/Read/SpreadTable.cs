using DongHaeng.Warehouse.Sql;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read;

/// <summary>A spread as the table `spread` of a database in memory, from which files of every format are written.</summary>
internal static class SpreadTable
{
    /// <summary>Makes it.</summary>
    /// <param name="query">What was asked; metric, length of period and place stand in each row.</param>
    /// <param name="spreads">The answer, a row a period.</param>
    public static DuckDBConnection Of(MetricQuery query, IReadOnlyList<Spread> spreads)
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = SqlFiles.Read("read/spread.sql");
        command.ExecuteNonQuery();
        using var appender = connection.CreateAppender("spread");
        foreach (var row in spreads)
        {
            appender.CreateRow().AppendValue(query.Metric).AppendValue(query.Grain.ToString().ToLowerInvariant()).AppendValue(query.Unit).AppendValue(row.Period).AppendValue(row.Dongs)
                .AppendValue(row.P10).AppendValue(row.P25).AppendValue(row.Median).AppendValue(row.P75).AppendValue(row.P90).EndRow();
        }

        return connection;
    }
}
