using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Sql;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read;

/// <summary>A gated result as the table `result` of a database in memory, from which files of every format are written.</summary>
internal static class ResultTable
{
    /// <summary>Makes it.</summary>
    /// <param name="read">What was asked, with the answers; the question stands in each row, so that rows of several files can be put together.</param>
    /// <param name="asked">What plans ask of a row's place at the end of its period; null for none.</param>
    public static DuckDBConnection Of(IReadOnlyList<(MetricQuery Query, IReadOnlyList<MetricRow> Rows)> read, Func<MetricQuery, MetricRow, Target?> asked)
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = SqlFiles.Read("read/result.sql");
        command.ExecuteNonQuery();
        using var appender = connection.CreateAppender("result");
        foreach (var (query, rows) in read)
        {
            var metric = MetricCatalog.Get(query.Metric);
            foreach (var row in rows)
            {
                Append(appender, query, metric, row, asked(query, row));
            }
        }

        return connection;
    }

    private static void Append(DuckDBAppender appender, MetricQuery query, Metric metric, MetricRow row, Target? target) =>
        appender.CreateRow().AppendValue(query.Metric).AppendValue(Word(query.Grain)).AppendValue(query.Breakdown)
            .AppendValue(Word(row.Level)).AppendValue(row.UnitId).AppendValue(row.Code).AppendValue(row.Ko).AppendValue(row.En).AppendValue(row.GuId)
            .AppendValue(row.Period).AppendValue(row.Category).AppendValue(row.Status.ToString()).AppendValue(row.Value)
            .AppendValue(row.Numerator).AppendValue(row.Denominator).AppendValue(row.Expected).AppendValue(row.Received)
            .AppendValue(Definitions.Number(metric, row.Period, query.Grain)).AppendValue(target?.Single).AppendValue(target?.Low).AppendValue(target?.High).EndRow();

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
