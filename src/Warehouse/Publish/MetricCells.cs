using System.Globalization;
using DongHaeng.Warehouse.Disclosure;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish.Parts;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Publish;

/// <summary>Computes the cells of metrics for the snapshot that is being filled, and audits them. Months that tell what they told before stay in their parts.</summary>
/// <param name="warehouse">The facts.</param>
/// <param name="id">The snapshot's id.</param>
/// <param name="parts">The parts of the snapshot that it goes on from; takes the new ones.</param>
internal sealed class MetricCells(WarehouseFile warehouse, string id, SnapshotParts parts)
{
    // Metrics are rolled up together, for the sake of few statements, as long as their parts have room.
    private const long PartsAtOnce = 1_000_000;

    // Where little has to be counted again it is counted at once; else year by year, so that it stays in memory.
    private const int MonthsAtOnce = 30;

    private readonly Dictionary<PartKind, string> columns = [];
    private readonly DateOnly daysFrom = Periods.DaysFrom(warehouse.Query("select getvariable('as_of')", r => (DateOnly)r.GetValue(0))[0]);

    /// <summary>Adds the cells, which file brought how much of them, and what has to stay sealed.</summary>
    /// <param name="metrics">The metrics of which there may be records.</param>
    /// <param name="candidates">In which months of a metric something may have changed.</param>
    /// <param name="arrivals">The months in which what has come may have changed.</param>
    /// <returns>The months with a new part.</returns>
    public IReadOnlyList<DateOnly> Fill(IReadOnlyList<Metric> metrics, Func<Metric, IReadOnlyList<DateOnly>> candidates, IReadOnlyList<DateOnly> arrivals)
    {
        var asked = metrics.Select(m => (Metric: m, Months: candidates(m))).Where(a => a.Months.Count > 0).ToList();
        Hold(asked);
        var news = WriteArrivals(arrivals);
        var every = asked.SelectMany(a => a.Months).Distinct().Order().ToList();
        parts.Drop(PartKind.Day, daysFrom);
        var common = every.Count(m => asked.Count(a => a.Months.Contains(m)) > asked.Count / 2);
        foreach (var some in common > MonthsAtOnce ? every.GroupBy(m => m.Year).Select(y => y.ToHashSet()) : [every.ToHashSet()])
        {
            Count([.. asked.Select(a => (a.Metric, Months: (IReadOnlyList<DateOnly>)[.. a.Months.Where(some.Contains)])).Where(a => a.Months.Count > 0)]);
            news.UnionWith(WriteAll(some));
        }

        Seal(news);
        Run("sums");
        return [.. news.Order()];
    }

    private HashSet<DateOnly> WriteArrivals(IReadOnlyList<DateOnly> months)
    {
        var arrived = new HashSet<DateOnly>();
        foreach (var year in months.GroupBy(m => m.Year)) // as much as fits into memory
        {
            warehouse.Run(SqlFiles.Read("cells/completeness.sql").Replace("{months}", string.Join(", ", year.Select(Day)), StringComparison.Ordinal));
            var changed = warehouse.Query($"select distinct month from arrived where year(month) = {year.Key}", r => (DateOnly)r.GetValue(0)).ToHashSet();
            foreach (var month in year.Where(m => changed.Contains(m) || parts.Of(PartKind.Completeness, m) == null))
            {
                Write(PartKind.Completeness, month, "fresh_completeness", "true", $"month = {Day(month)}");
            }

            arrived.UnionWith(changed);
        }

        warehouse.Run("drop table if exists fresh_completeness");
        return arrived;
    }

    private void Count(IReadOnlyList<(Metric Metric, IReadOnlyList<DateOnly> Months)> asked)
    {
        foreach (var (metric, some) in asked)
        {
            Narrow(metric, some);
            var (file, table) = metric.Kind == MetricKind.Days ? ("days", "watched") : ("parts", "dong_month");
            warehouse.Run(SqlFiles.Read($"cells/{file}.sql")
                .Replace("{metric}", metric.Id, StringComparison.Ordinal)
                .Replace("{select}", metric.Select, StringComparison.Ordinal)
                .Replace("{days_from}", metric.Knows(Grain.Week) ? Day(daysFrom) : "null", StringComparison.Ordinal)
                .Replace("{splits}", Splits(metric), StringComparison.Ordinal)
                .Replace("{squares}", metric.Kind == MetricKind.Mean ? "sum(numerator::hugeint * numerator)::decimal(38, 0)" : "null", StringComparison.Ordinal)
                .Replace("{most}", MetricDays.Most(metric), StringComparison.Ordinal)
                .Replace("{first}", Day(some[0]), StringComparison.Ordinal)
                .Replace("{last}", Day(Periods.End(some[^1], Grain.Month)), StringComparison.Ordinal)
                .Replace("{months}", string.Join(", ", some.Select(Day)), StringComparison.Ordinal));
            if (warehouse.Query($"select count(*) from {table}", r => r.GetInt64(0))[0] > PartsAtOnce)
            {
                RollUp();
            }
        }

        foreach (var dataset in asked.SelectMany(a => a.Metric.Datasets).Distinct())
        {
            warehouse.Run($"drop view if exists temp.\"{dataset}\"");
        }

        RollUp();
    }

    /// <summary>Lets a metric's SELECT see only records within its reach of some months: the database then passes over all others.</summary>
    private void Narrow(Metric metric, IReadOnlyList<DateOnly> months)
    {
        var (first, last) = (months[0].AddMonths(-Math.Min(metric.ReachMonths, 1200)), Periods.End(months[^1], Grain.Month).AddMonths(metric.ReachMonths + 1));
        foreach (var dataset in metric.Datasets)
        {
            warehouse.Run($"create or replace temp view \"{dataset}\" as from {WarehouseFile.Name}.\"{dataset}\" where event_date between {Day(first)} and {Day(last)}");
        }

        MetricMeasures.Define(warehouse, metric);
    }

    private void Hold(IReadOnlyList<(Metric Metric, IReadOnlyList<DateOnly> Months)> asked)
    {
        var holding = SqlFiles.Read("cells/holding.sql");
        foreach (var kind in new[] { "cell", "square", "median", "source", "day" })
        {
            holding = holding.Replace($"{{{kind}}}", SqlFiles.Read($"parts/{kind}.sql"), StringComparison.Ordinal);
        }

        warehouse.Run(holding);
        foreach (var some in asked.SelectMany(a => a.Months.Select(m => $"('{a.Metric.Id}', {Day(m)}, {(parts.Of(PartKind.Cell, m) == null ? "true" : "false")})")).Chunk(2000))
        {
            warehouse.Run($"insert into candidate values {string.Join(", ", some)}");
        }
    }

    private void RollUp() => Run("unchanged", "rollup", "median", "followed");

    /// <summary>Writes the parts of months in which something changed.</summary>
    private List<DateOnly> WriteAll(HashSet<DateOnly> months)
    {
        warehouse.Run(SqlFiles.Read("cells/changed.sql").Replace("{months}", string.Join(", ", months.Select(Day).Append("null")), StringComparison.Ordinal));
        var news = warehouse.Query("select distinct month from fresh_changed", r => (DateOnly)r.GetValue(0)).Union(months.Where(m => parts.Of(PartKind.Cell, m) == null)).ToList();
        foreach (var month in news)
        {
            var anew = $"metric in (select metric from fresh_changed where month = {Day(month)})";
            Write(PartKind.Cell, month, "fresh_cell", anew, $"month = {Day(month)}");
            Write(PartKind.Square, month, "fresh_square", anew, $"month = {Day(month)}");
            Write(PartKind.Source, month, "fresh_source", anew, $"month = {Day(month)}");
            if (month >= daysFrom)
            {
                Write(PartKind.Day, month, "fresh_day", anew, $"day between {Day(month)} and {Day(Periods.End(month, Grain.Month))}");
            }
        }

        foreach (var year in Years(news))
        {
            Write(PartKind.Median, year, "fresh_median", $"metric in (select metric from fresh_changed where year(month) = {year.Year})", $"year(period) = {year.Year}");
        }

        warehouse.Run("truncate fresh_cell; truncate fresh_square; truncate fresh_source; truncate fresh_median; truncate fresh_day");
        return news;
    }

    /// <summary>Audits anew the years of metrics of which anything changed.</summary>
    private void Seal(IEnumerable<DateOnly> news)
    {
        foreach (var year in Years(news))
        {
            var stirred = warehouse.Query($"select metric, month from changed where year(month) = {year.Year} union select metric, month from arrived where year(month) = {year.Year}", r => (Metric: r.GetString(0), Month: (DateOnly)r.GetValue(1))).ToHashSet();
            var some = stirred.Select(s => s.Metric).ToHashSet();
            // What tells of the same records is looked at together. What a rate is for each of is public; what a rate or mean is of is sealed where it is counted.
            var audited = MetricFamilies.All.Where(family => family.Any(m => some.Contains(m.Id))).ToList();
            if (audited.Count == 0)
            {
                continue;
            }

            new DisclosureAudit(warehouse).Look(audited, parts, year, stirred);
            Write(PartKind.Sealed, year, "fresh_sealed", $"metric in ({string.Join(", ", audited.SelectMany(f => f).Select(m => m.Id).Union(some).Select(m => $"'{m}'"))})", "true");
        }
    }

    private static IEnumerable<DateOnly> Years(IEnumerable<DateOnly> months) => months.Select(m => new DateOnly(m.Year, 1, 1)).Distinct().Order();

    private void Write(PartKind kind, DateOnly period, string fresh, string anew, string where)
    {
        var part = new Part(kind, period, id);
        var before = parts.Of(kind, period) is { } old ? parts.Stored(kind, old.Period, old.Period) : parts.Stored(kind, DateOnly.MaxValue, DateOnly.MinValue);
        warehouse.Run(SqlFiles.Read("cells/part.sql")
            .Replace("{columns}", Columns(kind), StringComparison.Ordinal)
            .Replace("{fresh}", $"(from {fresh} where {where})", StringComparison.Ordinal)
            .Replace("{before}", before, StringComparison.Ordinal)
            .Replace("{anew}", anew, StringComparison.Ordinal)
            .Replace("{file}", parts.File(part), StringComparison.Ordinal));
        parts.Take(part);
    }

    private string Columns(PartKind kind) => columns.TryGetValue(kind, out var known) ? known
        : columns[kind] = string.Join(", ", warehouse.Query($"select column_name from (describe {parts.Stored(kind, DateOnly.MaxValue, DateOnly.MinValue)})", r => r.GetString(0)));

    private void Run(params ReadOnlySpan<string> files)
    {
        foreach (var file in files)
        {
            warehouse.Run(SqlFiles.Read($"cells/{file}.sql"));
        }
    }

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"date '{day:yyyy-MM-dd}'");

    private static string Splits(Metric metric)
    {
        var splits = metric.Breakdowns.Select(b => $"{{'breakdown': '{b.Id}', 'category': {b.Id}}}")
            .Prepend("{'breakdown': null::varchar, 'category': null::varchar}");
        return $"[{string.Join(", ", splits)}]";
    }
}
