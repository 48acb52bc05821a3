using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish.Parts;
using DongHaeng.Warehouse.Sql;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>What a snapshot holds of figures. A year of a metric, and a month of its days, is read when it is first asked for, and kept while there is room.</summary>
internal sealed class SnapshotFigures
{
    private const int Room = 6_000_000; // entries, at about 36 bytes each
    private const int RoomOfPlace = 3000; // of a larger country as many more as keep two years of all totals
    private const int RoomOfDays = 2_000_000;
    private readonly Func<DuckDBConnection> open;
    private readonly SnapshotParts parts;
    private readonly Recent<(string Metric, int Year, string? Breakdown), MetricYear> years;
    private readonly Recent<(string Datasets, int Year), Numbered<Arrivals>> arrivals = new(Room, year => year.Count);
    private readonly Recent<(string Metric, DateOnly Month), MetricMonth> months = new(RoomOfDays, month => month.Size);
    private readonly ILookup<(string Metric, string Breakdown), (string? Category, int Piece)> pieces;

    /// <summary>The figures of a snapshot.</summary>
    /// <param name="open">Opens a connection to it.</param>
    /// <param name="parts">Its parts.</param>
    public SnapshotFigures(Func<DuckDBConnection> open, SnapshotParts parts)
    {
        (this.open, this.parts) = (open, parts);
        using var connection = open();
        Info = Rows(connection, "select * from meta", r => new SnapshotInfo(
            r.GetString(0), Row.Day(r, 1), new DateTimeOffset(DateTime.SpecifyKind(r.GetDateTime(2), DateTimeKind.Utc)), Row.Day(r, 3), Row.Day(r, 4), r.IsDBNull(5) ? null : Row.Day(r, 5))
        {
            DaysFrom = parts.All.Where(p => p.Kind == PartKind.Day).Select(p => (DateOnly?)p.Period).Min(),
        }).Single();
        Units = Rows(connection, SqlFiles.Read("read/numbers.sql") + SqlFiles.Read("read/units.sql"), r => new DatedUnit(
            r.GetInt32(0), Enum.Parse<Level>(r.GetString(1), ignoreCase: true), r.GetString(2), r.IsDBNull(3) ? null : r.GetString(3), r.GetString(4), r.GetString(5), r.GetString(6), Row.Day(r, 7), r.IsDBNull(8) ? null : Row.Day(r, 8)));
        years = new(Math.Max(Room, RoomOfPlace * Units.Select(u => u.No).Distinct().Count()), year => year.Size);
        Numbers = Units.Where(u => u.Level == Level.Dong).GroupBy(u => u.Id).ToDictionary(u => u.Key, u => (u.First().No, u.Min(name => name.From)));
        // The snapshot of an earlier program has no such table.
        var knowsLate = Rows(connection, "select count(*) from duckdb_tables() where table_name = 'late_share'", r => r.GetInt64(0))[0] > 0;
        Late = (knowsLate ? Rows(connection, "select dataset, month, days, months, low, high from late_share", r => (Dataset: r.GetString(0), Share: new LateShare(Row.Day(r, 1), r.GetInt32(2), r.GetInt32(3), r.GetDouble(4), r.GetDouble(5)))) : [])
            .ToLookup(l => (l.Dataset, l.Share.Month), l => l.Share);
        var knowsTargets = Rows(connection, "select count(*) from duckdb_tables() where table_name = 'plan_target'", r => r.GetInt64(0))[0] > 0;
        Targets = (knowsTargets ? Rows(connection, "select metric, dong_id, first_month, last_month, value from plan_target", r => (Metric: r.GetString(0), DongId: r.GetString(1), First: Row.Day(r, 2), Last: Row.Day(r, 3), Value: r.GetDouble(4))) : [])
            .ToLookup(t => (t.Metric, t.DongId), t => (t.First, t.Last, t.Value));
        var heads = Rows(connection, "select count(*) from duckdb_tables() where table_name = 'dong_population'", r => r.GetInt64(0))[0] == 0 ? []
            : Rows(connection, "select dong_id, reference_day, measure, age_band, head_count from dong_population", r => (DongId: r.GetString(0), Day: Row.Day(r, 1), Measure: r.GetString(2), Band: r.IsDBNull(3) ? null : r.GetString(3), Heads: r.GetInt64(4)));
        Populations = new(heads);
        ResidentBands = new(heads.Where(h => h.Measure == "RESIDENT").Select(h => (h.DongId, h.Day, h.Band!, h.Heads)));
        pieces = Rows(connection, SqlFiles.Read("read/categories.sql"), r => (Of: (r.GetString(0), r.GetString(1)), Category: r.GetString(2), Piece: r.GetInt32(3))).ToLookup(p => p.Of, p => ((string?)p.Category, p.Piece));
    }

    /// <summary>What it says of itself.</summary>
    public SnapshotInfo Info { get; }

    /// <summary>What came late in the past, by dataset and month that still settles.</summary>
    public ILookup<(string Dataset, DateOnly Month), LateShare> Late { get; }

    /// <summary>What plans ask by metric and dong, from one month to another.</summary>
    public ILookup<(string Metric, string DongId), (DateOnly First, DateOnly Last, double Value)> Targets { get; }

    /// <summary>Who lives in the dongs.</summary>
    public Populations Populations { get; }

    /// <summary>Of which ages they are, month by month.</summary>
    public ResidentBands ResidentBands { get; }

    /// <summary>Every place under each of its names, city first, then gus and dongs in code order.</summary>
    public IReadOnlyList<DatedUnit> Units { get; }

    /// <summary>Of each dong its number and its first day, under whatever name.</summary>
    public IReadOnlyDictionary<string, (int No, DateOnly From)> Numbers { get; }

    /// <summary>The categories of a breakdown in their order, each with its piece; of no breakdown the whole, which is piece 0.</summary>
    public IReadOnlyList<(string? Category, int Piece)> Pieces(string metric, string? breakdown) => breakdown == null ? [(null, 0)] : [.. pieces[(metric, breakdown)]];

    /// <summary>A year of a metric, whole or by a breakdown.</summary>
    public MetricYear Of(Metric metric, int year, string? breakdown) => years.Of((metric.Id, year, breakdown), () =>
    {
        using var connection = open();
        return new MetricYear(metric, new(year, 1, 1), breakdown, parts, connection, read => Shared(metric, year, read));
    });

    // Metrics of the same datasets rest on the same: it is kept once. A snapshot of an earlier program may know of some only.
    private Numbered<Arrivals> Shared(Metric metric, int year, Numbered<Arrivals> read)
    {
        var known = arrivals.Of((string.Join(',', metric.Datasets.Order(StringComparer.Ordinal)), year), () => read);
        return known.IsLike(read) ? known : read;
    }

    /// <summary>The days of a month of a metric.</summary>
    public MetricMonth DaysOf(Metric metric, DateOnly month) => months.Of((metric.Id, month), () =>
    {
        using var connection = open();
        return new MetricMonth(metric, month, parts, connection);
    });

    /// <summary>What to select from for the files behind the figures of days from one to another.</summary>
    public string Sources(DateOnly first, DateOnly last) => parts.From(PartKind.Source, first, last);

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
