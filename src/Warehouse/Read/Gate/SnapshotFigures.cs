using DongHaeng.Warehouse.Sql;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>What a snapshot holds of figures. Metrics are read when they are first asked for, and kept while there is room.</summary>
internal sealed class SnapshotFigures
{
    private const int Room = 4_000_000; // entries, at about 45 bytes each
    private readonly Func<DuckDBConnection> open;
    private readonly Lock gate = new();
    private readonly LinkedList<MetricFigures> recent = [];

    /// <summary>The figures of a snapshot.</summary>
    /// <param name="open">Opens a connection to it.</param>
    public SnapshotFigures(Func<DuckDBConnection> open)
    {
        this.open = open;
        using var connection = open();
        Info = Rows(connection, "select * from meta", r => new SnapshotInfo(
            r.GetString(0), Row.Day(r, 1), new DateTimeOffset(DateTime.SpecifyKind(r.GetDateTime(2), DateTimeKind.Utc)), Row.Day(r, 3), Row.Day(r, 4), r.IsDBNull(5) ? null : Row.Day(r, 5))).Single();
        Units = Rows(connection, SqlFiles.Read("read/numbers.sql") + SqlFiles.Read("read/units.sql"), r => new DatedUnit(
            r.GetInt32(0), Enum.Parse<Level>(r.GetString(1), ignoreCase: true), r.GetString(2), r.IsDBNull(3) ? null : r.GetString(3), r.GetString(4), r.GetString(5), r.GetString(6), Row.Day(r, 7), r.IsDBNull(8) ? null : Row.Day(r, 8)));
    }

    /// <summary>What it says of itself.</summary>
    public SnapshotInfo Info { get; }

    /// <summary>Every place under each of its names, city first, then gus and dongs in code order.</summary>
    public IReadOnlyList<DatedUnit> Units { get; }

    /// <summary>The figures of a metric.</summary>
    public MetricFigures Of(string metric)
    {
        lock (gate)
        {
            if (recent.FirstOrDefault(m => m.Metric == metric) is { } known)
            {
                recent.Remove(known);
                recent.AddFirst(known);
                return known;
            }

            using var connection = open();
            var read = recent.AddFirst(new MetricFigures(metric, connection)).Value;
            while (recent.Count > 1 && recent.Sum(m => m.Size) > Room)
            {
                recent.RemoveLast();
            }

            return read;
        }
    }

    private static List<T> Rows<T>(DuckDBConnection connection, string sql, Func<DuckDBDataReader, T> make)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Literals.In(sql, [new("metric", "")]);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(make(reader));
        }

        return rows;
    }
}
