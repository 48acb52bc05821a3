using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish.Parts;
using DongHaeng.Warehouse.Sql;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>The days of a month of one metric in a snapshot, exact: nothing of them goes out but by <see cref="Opening"/>, to those who see exact figures.</summary>
internal sealed class MetricMonth
{
    private readonly Numbered<Parts> days;

    /// <summary>Reads them.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="month">The month's first day.</param>
    /// <param name="parts">The snapshot's parts.</param>
    /// <param name="connection">To the snapshot.</param>
    public MetricMonth(Metric metric, DateOnly month, SnapshotParts parts, DuckDBConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Literals.In(
            (SqlFiles.Read("read/numbers.sql") + SqlFiles.Read("read/days.sql")).Replace("{part}", parts.From(PartKind.Day, month, month), StringComparison.Ordinal), [new("metric", metric.Id)]);
        using var reader = command.ExecuteReader();
        var rows = new List<(int, Parts)>();
        while (reader.Read())
        {
            rows.Add((Key(reader.GetInt32(0), reader.GetInt32(1)), new Parts(reader.GetInt64(2), reader.GetInt64(3), 0, null)));
        }

        days = new(rows, key => key >> 5);
    }

    /// <summary>How many entries are held.</summary>
    public int Size => days.Count;

    /// <summary>What a place's days from one to another are made of; nothing but zeros where no record was counted.</summary>
    /// <param name="place">The place's number.</param>
    /// <param name="first">The number of the first day in its month.</param>
    /// <param name="last">The number of the last.</param>
    public Parts Of(int place, int first, int last)
    {
        var sum = default(Parts);
        foreach (var day in days.Between(place, Key(place, first), Key(place, last)))
        {
            sum = sum.And(day);
        }

        return sum;
    }

    private static int Key(int place, int day) => (place << 5) | day;
}
