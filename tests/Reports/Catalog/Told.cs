using System.Globalization;
using System.Text.RegularExpressions;
using DongHaeng.Reports.Catalog;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Tests.Reports.Catalog;

/// <summary>
/// The numbers that the gate gives a report's reader: of metrics and places, with what each changed by from period to period;
/// and of deliveries what stands in the file of deliveries, added up.
/// </summary>
internal sealed partial class Told
{
    private readonly Dictionary<(string Metric, string Place), HashSet<double>> figures = [];
    private readonly HashSet<double> all = [0];

    /// <summary>All of them, up to a report's period.</summary>
    public Told(MetricReader reader, ReportOrder order, Report report)
    {
        var scope = Scope.Of(order.Viewer, order.Door);
        var info = reader.Info()!;
        foreach (var (metric, grain) in MetricCatalog.All.SelectMany(metric => new[] { report.Grain, Grain.ToDate }.Where(metric.Knows).Select(grain => (metric, grain))))
        {
            foreach (var breakdown in metric.Breakdowns.Take(1).Select(one => one.Id).Prepend(null))
            {
                var last = grain == report.Grain ? order.Period : info.LastMonth;
                var large = new MetricQuery(metric.Id, [Level.City, Level.Gu], grain, info.Earliest(grain)!.Value, last, null, breakdown);
                var small = large with { Levels = [Level.Dong], Unit = metric.IsProtected ? order.Unit : GeumcheonCity.Gu }; // those of crises are told one dong at a time
                foreach (var series in new[] { large, small }.SelectMany(query => reader.Read(query, scope)).GroupBy(row => (row.UnitId, row.Category)))
                {
                    Add(metric.Id, series.First().Ko, [.. series]);
                }
            }
        }

        if (report.Id == "data_quality")
        {
            all.UnionWith(Delivered(reader.ExportCollection(order.Period, order.Period, scope, Format.Csv)));
        }
    }

    /// <summary>Whether it is any of them.</summary>
    public bool Has(double number) => all.Contains(Math.Round(number, 3));

    /// <summary>Whether it is one of a metric or place; of any where none is named.</summary>
    public bool Has(double number, string? metric, string? place) =>
        number == 0 || figures.Any(one => (metric is null || one.Key.Metric == metric) && (place is null || one.Key.Place == place) && one.Value.Contains(Math.Round(number, 3)));

    private void Add(string metric, string place, IReadOnlyList<MetricRow> series)
    {
        if (!figures.TryGetValue((metric, place), out var own))
        {
            figures[(metric, place)] = own = [];
        }

        var values = series.Select(row => row.Value).OfType<double>().ToList();
        own.UnionWith(values.Concat(series.SelectMany(row => new double?[] { row.Numerator, row.Denominator, row.Expected, row.Received }).OfType<double>())
            .Concat(from x in values from y in values select x - y).Select(number => Math.Round(number, 3)));
        all.UnionWith(own);
    }

    private static IEnumerable<double> Delivered(Export export)
    {
        var rows = Lines(export).ToList();
        var groups = rows.GroupBy(row => "").Concat(rows.GroupBy(row => row["dataset"])).Concat(rows.GroupBy(row => row["supplier_id"])).Concat(rows.GroupBy(row => row["gu_id"]));
        foreach (var group in groups.Select(one => one.ToList()).Append([]))
        {
            yield return group.Count;
            foreach (var same in group.GroupBy(row => row["status"]))
            {
                yield return same.Count();
            }

            yield return group.Sum(row => Number(row["rejected_rows"]) ?? 0);
            yield return group.Sum(row => Number(row["fact_rows"]) ?? 0);
        }
    }

    private static IEnumerable<Dictionary<string, string>> Lines(Export export)
    {
        using var file = new MemoryStream();
        export.WriteTo(file);
        var lines = System.Text.Encoding.UTF8.GetString(file.ToArray()).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var heads = lines[0].Split(',');
        return lines.Skip(1).Select(line => heads.Zip(Comma().Split(line)).ToDictionary(pair => pair.First, pair => pair.Second));
    }

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")]
    private static partial Regex Comma();
}
