using System.Globalization;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Publish;

/// <summary>The checks before publishing (sql/checks): each looks for figures that cannot be, and finds none.</summary>
internal sealed class FigureChecks(WarehouseFile warehouse)
{
    private const int Told = 5;

    /// <summary>The checks, each a file of sql/checks whose first line says what holds.</summary>
    public static readonly IReadOnlyList<string> All = ["bounds", "categories", "completeness", "days", "ledger", "means", "places"];

    private static readonly string Means = string.Join(", ", MetricCatalog.All.Where(m => m.Kind == MetricKind.Mean).Select(m => $"('{m.Id}', '{m.Of[0]}', '{m.Of[1]}')"));

    /// <summary>Runs all checks on the snapshot that is being filled.</summary>
    /// <exception cref="UnsoundFiguresException">A check found something; the message names the figures and the files that brought them.</exception>
    public void Run()
    {
        var findings = All.SelectMany(Findings).ToList();
        if (findings.Count > 0)
        {
            throw new UnsoundFiguresException($"Nothing was published: figures contradict each other, and the earlier ones stay.\n{string.Join('\n', findings)}\nReport this with these lines. `donghaeng ingest status` says what the files' suppliers sent; once the cause is mended, `donghaeng ingest replay` reads files again and publishes.");
        }
    }

    private List<string> Findings(string check)
    {
        var sql = SqlFiles.Read($"checks/{check}.sql").Replace("{means}", Means, StringComparison.Ordinal);
        var rule = sql[2..sql.IndexOf('\n', StringComparison.Ordinal)].Trim();
        var found = warehouse.Query($"from ({sql}) order by all limit {Told}", r => new Finding(Text(r, 0), Text(r, 1), Text(r, 2), Text(r, 3), ((DateOnly)r.GetValue(4)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Text(r, 5), Text(r, 6), Text(r, 7)));
        return [.. found.Select(f => $"- {check}: {rule} {f.Metric}, {f.Level} {f.Unit}, {f.Grain} from {f.Period}{(f.Breakdown.Length == 0 ? "" : $", {f.Breakdown} {f.Category}".TrimEnd())}: {f.What}. Files: {Files(f)}.")];
    }

    private string Files(Finding finding)
    {
        var files = warehouse.Query(
            SqlFiles.Read("checks/files.sql").Replace("{metric}", finding.Metric, StringComparison.Ordinal).Replace("{period}", finding.Period, StringComparison.Ordinal)
                .Replace("{grain}", finding.Grain, StringComparison.Ordinal).Replace("{unit_id}", finding.Unit, StringComparison.Ordinal),
            r => r.IsDBNull(0) ? "one that is not in the ledger" : r.GetString(0));
        return files.Count == 0 ? "none" : string.Join(", ", files);
    }

    private static string Text(System.Data.IDataRecord row, int column) => row.IsDBNull(column) ? "" : row.GetString(column);

    private sealed record Finding(string Metric, string Level, string Unit, string Grain, string Period, string Breakdown, string Category, string What);
}
