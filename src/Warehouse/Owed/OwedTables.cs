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
    public static void Fill(Action<string> run, DateOnly began, DateOnly firstMonth, DateOnly day)
    {
        // An old book that is loaded later is judged as of its own day.
        var judgedFrom = began < day ? began : day;
        var periods = ContractCatalog.All.SelectMany(c => OwedPeriods.Of(c, firstMonth, day, judgedFrom))
            .Select(p => $"('{p.Dataset}', {Date(p.First)}, {Date(p.Last)}, {Date(p.Due)}, {Date(p.DueThrough)})");
        var datasets = ContractCatalog.All.Select(c => $"('{c.Id}', '{c.Supplier}', {c.Every == Rhythm.Night}, {c.Every is Rhythm.Year or Rhythm.YearAhead})");
        var rows = ContractCatalog.All.Select(c =>
            $"select supplier, '{c.Id}' as dataset, date_trunc('{(c.Every is Rhythm.Year or Rhythm.YearAhead ? "year" : "month")}', event_date)::date as period, count(*) as fact_rows from \"{c.Id}\" group by all");
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

    private static string Date(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"date '{day:yyyy-MM-dd}'");
}
