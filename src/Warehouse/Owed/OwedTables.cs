using System.Globalization;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Sql;

namespace DongHaeng.Warehouse.Owed;

/// <summary>Lays out, as temporary tables of a connection to the warehouse, what is owed and how everybody stands with it.</summary>
internal static class OwedTables
{
    /// <summary>The night in which collecting began: what arrives before offices open at nine belongs to the night before. Null where nothing has.</summary>
    public const string Began = "select min(received_at - interval 9 hour)::date from delivery";

    /// <summary>Makes the table <c>standing</c>.</summary>
    /// <param name="run">Runs statements.</param>
    /// <param name="began">The night in which collecting began.</param>
    /// <param name="firstMonth">First day of the first month that is asked for.</param>
    /// <param name="day">The last night that has ended.</param>
    /// <param name="only">Which periods are asked for; null for all.</param>
    public static void Fill(Action<string> run, DateOnly began, DateOnly firstMonth, DateOnly day, Func<OwedPeriod, bool>? only = null)
    {
        // An old book that is loaded later is judged as of its own day.
        var judgedFrom = began < day ? began : day;
        var asked = ContractCatalog.All.SelectMany(c => OwedPeriods.Of(c, firstMonth, day, judgedFrom)).Where(p => only?.Invoke(p) ?? true).ToList();
        var periods = asked.Select(p => $"('{p.Dataset}', {Date(p.First)}, {Date(p.Last)}, {Date(p.Due)}, {Date(p.DueThrough)})");
        var datasets = ContractCatalog.All.Select(c => $"('{c.Id}', '{c.Supplier}', {c.Every == Rhythm.Night}, {c.Every is Rhythm.Year or Rhythm.YearAhead})");
        var rows = asked.GroupBy(p => p.Dataset).Select(p => Rows(ContractCatalog.Get(p.Key), [.. p.Select(one => one.First)]))
            .Append("select null::varchar as supplier, null::varchar as dataset, null::date as period, 0::bigint as fact_rows where false");
        run($"""
            set variable began = {Date(began)};
            create or replace temp table owed_dataset as select * from (values {string.Join(",", datasets)}) as t (dataset, kind, nightly, whole);
            create or replace temp table owed_period (dataset varchar, period date, last_day date, due date, due_through date);
            create or replace temp table fact_rows as {string.Join("\nunion all\n", rows)};
            """);
        foreach (var some in periods.Chunk(500))
        {
            run($"insert into owed_period values {string.Join(",", some)}");
        }

        foreach (var file in new[] { "supplier", "came", "standing" })
        {
            run(SqlFiles.Read($"owed/{file}.sql"));
        }
    }

    private static string Rows(Contract contract, IReadOnlyList<DateOnly> periods)
    {
        var unit = contract.Every is Rhythm.Year or Rhythm.YearAhead ? "year" : "month";
        return $"""
            select supplier, '{contract.Id}' as dataset, date_trunc('{unit}', event_date)::date as period, count(*) as fact_rows
            from "{contract.Id}"
            where event_date >= {Date(periods.Min())} and date_trunc('{unit}', event_date) in ({string.Join(", ", periods.Select(Date))})
            group by all
            """;
    }

    private static string Date(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"date '{day:yyyy-MM-dd}'");
}
