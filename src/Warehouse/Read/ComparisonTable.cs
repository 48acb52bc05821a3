using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Statistics;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read;

/// <summary>A comparison as the table `comparison` of a database in memory, from which files of every format are written.</summary>
internal static class ComparisonTable
{
    /// <summary>Makes it.</summary>
    /// <param name="query">What was asked; it stands in each row, so that rows of several files can be put together.</param>
    /// <param name="comparison">The answer.</param>
    /// <param name="asked">What plans ask of a row's place at the end of its period; null for none.</param>
    public static DuckDBConnection Of(MetricQuery query, Comparison comparison, Func<MetricRow, Target?> asked)
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = SqlFiles.Read("read/comparison.sql");
        command.ExecuteNonQuery();
        var metric = MetricCatalog.Get(query.Metric);
        using var appender = connection.CreateAppender("comparison");
        foreach (var place in comparison.Places)
        {
            var (row, target) = (place.Row, asked(place.Row));
            appender.CreateRow().AppendValue(query.Metric).AppendValue(Word(query.Grain)).AppendValue(Word(row.Level))
                .AppendValue(row.UnitId).AppendValue(row.Code).AppendValue(row.Ko).AppendValue(row.En).AppendValue(row.GuId).AppendValue(row.Period)
                .AppendValue(row.Status.ToString()).AppendValue(row.Value).AppendValue(row.Numerator).AppendValue(row.Denominator)
                .AppendValue(row.Expected).AppendValue(row.Received).AppendValue(Definitions.Number(metric, row.Period, query.Grain))
                .AppendValue(place.Interval?.Lower).AppendValue(place.Interval?.Upper).AppendValue(place.Limits?.Lower).AppendValue(place.Limits?.Upper)
                .AppendValue(comparison.All).AppendValue(place.Score).AppendValue(place.Adjusted)
                .AppendValue(place.Verdict?.ToString()).AppendValue(place.Omission?.ToString()).AppendValue(place.Distance).AppendValue(place.Shrunken)
                .AppendValue(place.Standardised?.Value).AppendValue(place.Standardised?.Limits?.Lower).AppendValue(place.Standardised?.Limits?.Upper).AppendValue(place.Standardised?.Why?.ToString())
                .AppendValue(target?.Single).AppendValue(target?.Low).AppendValue(target?.High).EndRow();
        }

        return connection;
    }

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
}
