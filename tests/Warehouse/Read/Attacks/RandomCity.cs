using System.Collections.Concurrent;
using System.Globalization;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Publish.Parts;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;
using DuckDB.NET.Data;

namespace DongHaeng.Tests.Warehouse.Read.Attacks;

/// <summary>
/// A snapshot of random small figures for every metric of the catalog, around the borders of disclosure: some gus with
/// few and some with more, months from January 2024 on. What metrics count does not matter here, only how much.
/// </summary>
public sealed class RandomCity : IDisposable
{
    /// <summary>The gus of this Seoul.</summary>
    public static readonly string[] Gus = ["g01", "g02", "g03", "g04", "g05"];

    private const int DongsOfAGu = 4;
    private readonly TempFolder folder = new();
    private readonly WarehouseFile warehouse;
    private readonly SnapshotParts parts;

    /// <param name="seed">The same seed gives the same figures, month by month.</param>
    /// <param name="months">How many months have come.</param>
    /// <param name="move">Changes the events of a metric, month and dong after they were drawn.</param>
    /// <param name="only">The metrics' ids; none for all.</param>
    public RandomCity(int seed, int months, Action<Metric, List<Event>>? move = null, params string[] only)
    {
        Metrics = only.Length == 0 ? MetricCatalog.All : [.. only.Select(MetricCatalog.Get)];
        warehouse = WarehouseFile.Open(folder.Path);
        var shelf = new SnapshotShelf(folder.Path);
        Reader = new MetricReader(shelf);
        Months = [.. Enumerable.Range(0, months).Select(m => new DateOnly(2024, 1, 1).AddMonths(m))];
        using var building = shelf.Begin("000001");
        warehouse.Run($"attach '{building.File}' as snap");
        var asOf = Months[^1].AddMonths(1).AddDays(-1);
        warehouse.Run($"set variable as_of = date '{asOf:yyyy-MM-dd}'; set variable first_month = date '2024-01-01'");
        foreach (var file in new[] { "tables", "unit", "period" })
        {
            warehouse.Run(SqlFiles.Read($"cells/{file}.sql"));
        }

        Dongs = [.. Gus.SelectMany(gu => warehouse.Query(
            $"select unit_id from snap.unit where level = 'dong' and gu_id = '{gu}' and valid_to is null order by unit_id limit {DongsOfAGu}", r => (gu, r.GetString(0))))];
        // A smaller Seoul: what has sent nothing is no help to an attacker.
        warehouse.Run($"delete from snap.unit where level <> 'city' and unit_id not in ({string.Join(", ", Gus.Concat(Dongs.Select(d => d.Dong)).Select(unit => $"'{unit}'"))})");
        warehouse.Run("create or replace temp table before as from snap.month_sum; create or replace temp table arrivals_before as from snap.arrival_sum");
        foreach (var metric in MetricFamilies.All.Where(family => family.Any(m => Metrics.Any(own => own.Id == m.Id))).SelectMany(family => family))
        {
            Declare(metric);
        }

        foreach (var metric in Metrics)
        {
            Draw(metric, seed, move);
        }

        Declare();
        parts = shelf.Parts([]);
        new MetricCells(warehouse, "000001", parts).Fill([.. Metrics.Select(metric => metric with { Select = $"select * from random_{metric.Id}" })], _ => Months, Months);

        warehouse.Run($"insert into snap.meta values ('000001', date '{asOf:yyyy-MM-dd}', now(), date '2024-01-01', date '{Months[^1]:yyyy-MM-dd}', null)");
        warehouse.Run("detach snap");
        building.Finish(new("test", "test", asOf, "", [.. parts.All.Select(p => p.Path)]));
    }

    /// <summary>Something that happened.</summary>
    public sealed record Event(string Dong, DateOnly Month, string[] Categories, long Numerator, long? Denominator, int Days, bool Ended);

    public MetricReader Reader { get; }

    /// <summary>The metrics that it has figures of.</summary>
    public IReadOnlyList<Metric> Metrics { get; }

    /// <summary>What was read so far.</summary>
    public ConcurrentDictionary<(string Metric, Scope Scope), IReadOnlyList<(Cell Of, MetricRow Row)>> Shown { get; } = new();

    public IReadOnlyList<DateOnly> Months { get; }

    /// <summary>The dongs that report, with their gus.</summary>
    public IReadOnlyList<(string Gu, string Dong)> Dongs { get; }

    /// <summary>How many records stand behind each cell that is not 0.</summary>
    public Dictionary<Cell, long> Cases(Metric metric)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = parts.Views("");
        command.ExecuteNonQuery();
        command.CommandText = $"select unit_id, grain, period, breakdown, category, cases from cell where metric = '{metric.Id}'";
        using var reader = command.ExecuteReader();
        var cases = new Dictionary<Cell, long>();
        while (reader.Read())
        {
            var cell = new Cell(reader.GetString(0), Enum.Parse<Grain>(reader.GetString(1), ignoreCase: true), reader.GetFieldValue<DateOnly>(2), Text(3), Text(4), "x");
            cases.Add(cell, reader.GetInt64(5));
            if (cell.Grain == Grain.Month)
            {
                foreach (var longer in Months.Where(m => m >= cell.Period && m.Year == cell.Period.Year).Select(m => cell with { Grain = Grain.ToDate, Period = m }).Append(cell with { Grain = Grain.Half, Period = Periods.Start(cell.Period, Grain.Half) }))
                {
                    cases[longer] = cases.GetValueOrDefault(longer) + reader.GetInt64(5);
                }
            }
        }

        return cases;

        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
    }

    public void Dispose()
    {
        Reader.Dispose();
        warehouse.Dispose();
        folder.Dispose();
    }

    private void Declare(Metric metric)
    {
        var categories = metric.Breakdowns.SelectMany(b => ContractCatalog.Get(b.Dataset)[b.Column].Codes.Select((code, i) => $"('{metric.Id}', '{b.Id}', '{code.Id}', {i})"));
        if (metric.Breakdowns.Count > 0)
        {
            warehouse.Run($"insert into snap.category values {string.Join(",", categories)}");
        }
    }

    private void Declare()
    {
        // Every center delivers in full what all figures are said to rest on.
        warehouse.Run($"""
            create or replace temp table metric_dataset as select metric, datasets, 'all' as dataset from (values {string.Join(",", Metrics.Select(m => $"('{m.Id}', '{m.DatasetKey}')"))}) as m (metric, datasets);
            create or replace temp table owed_dataset as select 'all' as dataset, false as whole;
            insert into snap.collection (supplier_id, kind, gu_id, dataset, month, days_owed, days_covered)
            select distinct s.center_id, 'center', d.gu, 'all', m.month, 1, 1
            from (values {string.Join(",", Months.Select(m => $"(date '{m:yyyy-MM-dd}')"))}) as m (month),
                (values {string.Join(",", Dongs.Select(d => $"('{d.Gu}', '{d.Dong}')"))}) as d (gu, dong)
            join org_center_dong as s on s.dong_id = d.dong and s.valid_to is null;
            """);
    }

    private void Draw(Metric metric, int seed, Action<Metric, List<Event>>? move)
    {
        var random = new Random(seed + metric.Id.Sum(c => c));
        var events = new List<Event>();
        var ways = metric.Breakdowns.Select(b => ContractCatalog.Get(b.Dataset)[b.Column].Codes.Select(c => c.Id).Take(5).ToArray()).ToList();
        foreach (var month in Months)
        {
            foreach (var (gu, dong) in Dongs)
            {
                // A busy gu, two ordinary ones, two with hardly anything.
                var most = gu switch { "g01" => 40, "g02" or "g03" => 14, _ => 4 };
                var count = random.Next(most + 1);
                for (var i = 0; i < count; i++)
                {
                    events.Add(new Event(
                        dong, month, [.. ways.Select(codes => codes[Math.Min(random.Next(codes.Length + 2), codes.Length - 1)])],
                        metric.Kind == MetricKind.Sum ? random.Next(1, 90) * 500 : metric.Kind == MetricKind.Proportion ? random.Next(2) : 1,
                        metric.Kind == MetricKind.Proportion ? 1 : null, random.Next(30), random.Next(4) > 0));
                }
            }
        }

        move?.Invoke(metric, events);
        var parts = metric.Kind == MetricKind.Days ? "days integer, ended boolean" : "numerator bigint, denominator bigint";
        warehouse.Run($"create or replace temp table random_{metric.Id} (delivery_no integer, line integer, dong_id varchar, cohort_date date{string.Concat(metric.Breakdowns.Select(b => $", {b.Id} varchar"))}, {parts})");
        if (events.Count > 0)
        {
            warehouse.Run($"insert into random_{metric.Id} values " + string.Join(",", events.Select(Row)));
        }

        string Row(Event e) => string.Create(CultureInfo.InvariantCulture,
            $"(1, 1, '{e.Dong}', date '{e.Month:yyyy-MM-dd}'{string.Concat(e.Categories.Select(c => $", '{c}'"))}, ")
            + (metric.Kind == MetricKind.Days ? $"{e.Days}, {(e.Ended ? "true" : "false")})" : $"{e.Numerator}, {e.Denominator?.ToString(CultureInfo.InvariantCulture) ?? "null"})");
    }
}
