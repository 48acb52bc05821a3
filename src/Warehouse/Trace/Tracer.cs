using System.Data;
using System.Globalization;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Trace;

/// <summary>Finds in the warehouse what a cell was counted from: files, lines, what was set aside and what is missing.</summary>
public sealed class Tracer(WarehouseFile warehouse)
{
    /// <summary>Traces a cell.</summary>
    /// <param name="query">Which cell.</param>
    /// <param name="asOf">The reference day of the snapshot that shows it: open cases are followed until then.</param>
    /// <param name="lines">Whether the lines of the files are asked for.</param>
    /// <exception cref="ArgumentException">The metric has no such breakdown or category.</exception>
    public CellTrace Trace(TraceQuery query, DateOnly asOf, bool lines)
    {
        var files = Files(query, asOf, lines);
        var metric = MetricCatalog.Get(query.Metric);
        return new CellTrace([.. files.Select(f => f.Of)], Rejects(files.Where(f => f.Of.Rejected > 0).Select(f => f.No)), Owed(metric, query, asOf));
    }

    /// <summary>The files behind a cell with their delivery numbers, without what was set aside and what is missing.</summary>
    /// <param name="query">Which cell.</param>
    /// <param name="asOf">The reference day of the snapshot that shows it.</param>
    /// <param name="lines">Whether the lines of the files are asked for.</param>
    /// <exception cref="ArgumentException">The metric has no such breakdown or category.</exception>
    public IReadOnlyList<(int No, TracedFile Of)> Files(TraceQuery query, DateOnly asOf, bool lines)
    {
        var metric = MetricCatalog.Get(query.Metric);
        warehouse.Run($"set variable as_of = {Day(asOf)}");
        warehouse.Run(SqlFiles.Read("trace/ruling.sql"));
        // A rate rests on the files of its counts, and on its own; a mean on those of its sum.
        var counts = metric.Of.Take(metric.Kind == MetricKind.Mean ? 1 : metric.Of.Count).Select(MetricCatalog.Get).ToList();
        MetricMeasures.Define(warehouse, metric);
        return [.. counts.Select(c => (Metric: c, c.Datasets)).Append((metric, [.. metric.Datasets.Except(counts.SelectMany(c => c.Datasets))])).Where(of => of.Item2.Count > 0)
            .SelectMany(of => warehouse.Query(Sql(of.Metric, of.Datasets, query), r => (No: r.GetInt32(0), Of: File(r, lines))))];
    }

    private static string Sql(Metric metric, IReadOnlyList<string> datasets, TraceQuery query)
    {
        var days = metric.Kind == MetricKind.Days;
        return SqlFiles.Read("trace/cell.sql")
            .Replace("{select}", metric.Select, StringComparison.Ordinal)
            .Replace("{numerator}", days ? $"(ended and days <= {MetricDays.Most(metric)})::integer" : "numerator", StringComparison.Ordinal)
            .Replace("{denominator}", days ? "1" : "denominator", StringComparison.Ordinal)
            .Replace("{unit}", Place(query), StringComparison.Ordinal)
            .Replace("{first}", Day(Periods.First(query.Period, query.Grain)), StringComparison.Ordinal)
            .Replace("{last}", Day(Periods.End(query.Period, query.Grain)), StringComparison.Ordinal)
            .Replace("{datasets}", string.Join(", ", datasets.Select(Text)), StringComparison.Ordinal)
            .Replace("{category}", query.Breakdown == null ? "true" : Category(metric, query), StringComparison.Ordinal);
    }

    private static string Category(Metric metric, TraceQuery query)
    {
        var breakdown = metric.Breakdowns.FirstOrDefault(b => b.Id == query.Breakdown)
            ?? throw new ArgumentException($"The metric {metric.Id} has no breakdown '{query.Breakdown}'. It has: {string.Join(", ", metric.Breakdowns.Select(b => b.Id))}.");
        var codes = ContractCatalog.Get(breakdown.Dataset)[breakdown.Column].Codes;
        return codes.Any(c => c.Id == query.Category)
            ? $"{breakdown.Id} = {Text(query.Category!)}"
            : throw new ArgumentException($"The breakdown {breakdown.Id} has no category '{query.Category}'. It has: {string.Join(", ", codes.Select(c => c.Id))}.");
    }

    private List<RejectLine> Rejects(IEnumerable<int> files)
    {
        var numbers = string.Join(", ", files.Select(no => no.ToString(CultureInfo.InvariantCulture)));
        return numbers.Length == 0 ? [] : warehouse.Query(
            $"""
            select supplier, dataset, file_name, received_at, line, column_id, reason, value_masked
            from ({SqlFiles.Read("trace/rejects.sql").Replace("{where}", $"d.delivery_no in ({numbers})", StringComparison.Ordinal)})
            order by supplier, delivery_no, line, column_id
            """,
            r => Row.Reject(r));
    }

    /// <summary>What the suppliers of the place owe of the metric's datasets for the period and has not come in full.</summary>
    private List<CollectionRow> Owed(Metric metric, TraceQuery query, DateOnly asOf)
    {
        var (first, last) = (Periods.First(query.Period, query.Grain), Periods.End(query.Period, query.Grain));
        var suppliers = warehouse.Query(
            $"select distinct supplier from served where valid_from <= {Day(last)} and valid_to >= {Day(first)} and dong_id in (select dong_id from org_dong where {Place(query)})",
            r => r.GetString(0)).ToHashSet(StringComparer.Ordinal);
        return [.. new OwedBook(warehouse).At(asOf).Where(o => suppliers.Contains(o.SupplierId) && metric.Datasets.Contains(o.Dataset)
            && o.DaysCovered < o.DaysOwed && o.Month <= last && (o.Month >= first || (o.DaysOwed == 1 && o.Month.Year == first.Year)))];
    }

    private static TracedFile File(IDataRecord r, bool lines) => new(
        r.GetString(1), r.GetString(2), r.GetString(3), r.GetInt64(4), (DateOnly)r.GetValue(5), (DateOnly)r.GetValue(6), r.GetDateTime(7), r.GetString(8),
        r.GetInt64(9), r.GetInt64(10), r.IsDBNull(11) ? null : r.GetInt64(11), r.GetInt64(13), lines ? [.. (List<int>)r.GetValue(12)] : []);

    private static string Place(TraceQuery query) => query.Level switch
    {
        Level.City => "true",
        Level.Gu => $"gu_id = {Text(query.UnitId)}",
        _ => $"dong_id = {Text(query.UnitId)}",
    };

    private static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"date '{day:yyyy-MM-dd}'");

    private static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
