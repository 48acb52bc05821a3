using System.Globalization;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Sql;

namespace DongHaeng.Warehouse.Metrics;

/// <summary>All metrics, one for each file in sql/metrics.</summary>
public static class MetricCatalog
{
    /// <summary>The metrics in the order of their ids.</summary>
    public static IReadOnlyList<Metric> All { get; } =
        [.. SqlFiles.In("metrics", ".sql").Select(path => Parse(Path.GetFileNameWithoutExtension(path), SqlFiles.Read(path)))];

    /// <summary>A metric by its id, or null.</summary>
    public static Metric? Find(string id) => All.FirstOrDefault(m => m.Id == id);

    /// <summary>A metric by its id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those that there are.</exception>
    public static Metric Get(string id) => Find(id)
        ?? throw new KeyNotFoundException($"There is no metric '{id}'. Known are {string.Join(", ", All.Select(m => m.Id))}.");

    /// <summary>Reads a metric's file: a YAML header in a block comment, then one SELECT.</summary>
    public static Metric Parse(string id, string text)
    {
        var end = text.IndexOf("*/", StringComparison.Ordinal);
        if (!text.StartsWith("/*", StringComparison.Ordinal) || end < 0)
        {
            throw new InvalidDataException($"sql/metrics/{id}.sql begins with a header between /* and */.");
        }

        var header = YamlSection.Of($"sql/metrics/{id}.sql", text[2..end]);
        var unit = header.Section("unit");
        return new Metric
        {
            Id = id,
            Ko = header.Text("ko"),
            En = header.Text("en"),
            UnitKo = unit.Text("ko"),
            UnitEn = unit.Text("en"),
            DivideBy = unit.Number("divide_by") ?? 1,
            Kind = header.Choice<MetricKind>("kind"),
            SmallestPeriod = header.Text("smallest_period"),
            Breakdowns = [.. header.Section("breakdowns").Entries().Select(e => (e.Key, Of: e.Value.Split('.'))).Select(b => new Breakdown(b.Key, b.Of[0], b.Of[1]))],
            Good = header.Choice<Direction>("good"),
            WhyKo = header.Section("why").Text("ko"),
            WhyEn = header.Section("why").Text("en"),
            PitfallsKo = header.Section("pitfalls").Text("ko"),
            PitfallsEn = header.Section("pitfalls").Text("en"),
            Datasets = header.Texts("datasets"),
            Sensitivity = header.Text("sensitivity"),
            LookbackMonths = (int)(header.Number("lookback_months") ?? throw header.Wrong("'lookback_months' is missing")),
            Versions = [.. header.Sections("versions").Select(v => new MetricVersion(Day(v.Text("since")), v.Text("ko"), v.Text("en")))],
            Owner = header.Text("owner"),
            Reviewed = Day(header.Text("reviewed")),
            Select = text[(end + 2)..].Trim(),
        };
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
