using System.Data;
using System.Globalization;
using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Publish.Parts;
using DongHaeng.Warehouse.Sql;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>What closed months tell otherwise than at their closing. It is told exactly, so only of places that a scope opens exactly.</summary>
/// <param name="shelf">The kept snapshots.</param>
/// <param name="latest">What the snapshot that is read holds.</param>
internal sealed class Corrections(SnapshotShelf shelf, SnapshotFigures latest)
{
    /// <summary>Every closed month that has figures, the latest first.</summary>
    public IReadOnlyList<ClosedMonth> Months()
    {
        var kept = shelf.All().Select(id => (Id: id, Contents: shelf.Contents(id))).Where(k => k.Contents != null).ToList();
        var now = kept.First(k => k.Id == latest.Info.Id).Contents!.Parts.ToHashSet();
        var months = new List<ClosedMonth>();
        for (var month = latest.Info.ClosedThrough ?? DateOnly.MinValue; month >= latest.Info.FirstMonth; month = month.AddMonths(-1))
        {
            var key = month.ToString("yyyy-MM", CultureInfo.InvariantCulture);
            var closing = kept.FirstOrDefault(k => string.CompareOrdinal(k.Contents!.ClosedThrough, key) >= 0 && k.Contents.Parts.Any(p => Holds(p, PartKind.Cell, key)));
            var then = closing.Contents?.Parts.Where(p => Holds(p, PartKind.Cell, key) || Holds(p, PartKind.Completeness, key));
            months.Add(new ClosedMonth(month, closing.Id, closing.Contents?.AsOf, then?.All(now.Contains) == true));
        }

        return months;
    }

    /// <summary>The corrections that a scope opens, by metric, size of place and code.</summary>
    public IReadOnlyList<Correction> Read(CorrectionQuery query, Scope scope)
    {
        var closing = Closing(query);
        using var connection = Connect(closing);
        using var command = connection.CreateCommand();
        command.CommandText = Sql(query, closing, scope);
        using var reader = command.ExecuteReader();
        var rows = new List<Correction>();
        while (reader.Read())
        {
            rows.Add(Row(reader));
        }

        return rows;
    }

    /// <summary>The same as a file.</summary>
    public Export Export(CorrectionQuery query, Scope scope, Format format)
    {
        var closing = Closing(query);
        return ResultFile.Of(format, Sql(query, closing, scope), () => Connect(closing));
    }

    /// <summary>The ids of the places whose figures a scope opens exactly.</summary>
    public IReadOnlyList<string> Opened(Scope scope)
    {
        var rights = new Rights(scope, latest.Units);
        return [.. latest.Units.Where(u => scope.Door == Door.SignedIn && rights.To(u) == Precision.Exact).Select(u => u.Id).Distinct()];
    }

    /// <summary>The snapshot of a month's closing.</summary>
    private string Closing(CorrectionQuery query)
    {
        var month = Months().FirstOrDefault(m => m.Month == query.Month) ?? throw new ArgumentException($"{query.Month:yyyy-MM} is not closed: its figures are provisional, and what changes them is no correction.");
        return month.Closing ?? throw new ArgumentException($"No snapshot is kept from the closing of {query.Month:yyyy-MM}: what was corrected since cannot be told.");
    }

    private DuckDBConnection Connect(string closing)
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var attach = connection.CreateCommand();
        attach.CommandText = $"attach {File(closing)} as closing (read_only); attach {File(latest.Info.Id)} as latest (read_only)";
        attach.ExecuteNonQuery();
        return connection;
    }

    private string Sql(CorrectionQuery query, string closing, Scope scope)
    {
        var (was, @is) = (shelf.Parts(closing), shelf.Parts(latest.Info.Id));
        var sql = SqlFiles.Read("read/corrections.sql");
        foreach (var (name, kind) in new[] { ("cells", PartKind.Cell), ("sources", PartKind.Source), ("arrivals", PartKind.Completeness) })
        {
            sql = sql.Replace($"{{{name}_was}}", was.From(kind, query.Month, query.Month), StringComparison.Ordinal)
                .Replace($"{{{name}_is}}", @is.From(kind, query.Month, query.Month), StringComparison.Ordinal);
        }

        return Literals.In(sql,
            [
                new("metric", (object?)query.Metric ?? DBNull.Value), new("levels", string.Join(',', query.Levels).ToLowerInvariant()), new("parts", query.Parts),
                new("units", string.Join(',', Opened(scope))), new("month", query.Month),
                new("means", string.Join(',', MetricCatalog.All.Where(m => m.Kind == MetricKind.Mean).Select(m => m.Id))),
                new("protected", string.Join(',', MetricCatalog.All.Where(m => m.IsProtected).Select(m => m.Id))),
            ]);
    }

    private static Correction Row(IDataRecord r)
    {
        var metric = MetricCatalog.Get(r.GetString(0));
        return new(
            r.GetString(0), Enum.Parse<Level>(r.GetString(1), ignoreCase: true), r.GetString(2), r.GetString(3), r.GetString(4), r.GetString(5),
            r.IsDBNull(7) ? null : r.GetString(7), r.IsDBNull(8) ? null : r.GetString(8),
            Figure(metric, r, 9), Figure(metric, r, 10), r.GetInt32(17), r.IsDBNull(18) ? [] : r.GetString(18).Split("; "));
    }

    /// <param name="metric">The metric.</param>
    /// <param name="r">The row.</param>
    /// <param name="at">Where it says whether anything had come; the other columns stand two apart.</param>
    private static CorrectedFigure Figure(Metric metric, IDataRecord r, int at)
    {
        var parts = new Parts(r.GetInt64(at + 2), r.IsDBNull(at + 4) ? 0 : r.GetInt64(at + 4), 0, r.IsDBNull(at + 6) ? null : (int)(2 * r.GetDouble(at + 6)));
        var came = r.IsDBNull(7) ? !r.IsDBNull(at) && r.GetBoolean(at) : true; // what came is known of totals
        if (metric.Kind == MetricKind.Rate)
        {
            return new(came ? CellStatus.Shown : CellStatus.NotReported, came ? (double)parts.Denominator / metric.DivideBy : null);
        }

        var judged = Judgement.Of(metric, parts, new Guard(false, false, false), came);
        return new(judged.Status, judged.Value);
    }

    private string File(string id) => $"'{shelf.FileOf(id).Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool Holds(string path, PartKind kind, string month) => path.StartsWith($"{kind.ToString().ToLowerInvariant()}/{month}.", StringComparison.Ordinal);
}
