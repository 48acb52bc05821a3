using System.Globalization;
using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Charts;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Scales;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Org;
using DongHaeng.Warehouse.Quarantine;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Collecting;

/// <summary>Makes the page of what the centers have to mend.</summary>
public static class RejectModels
{
    /// <summary>So many lines of each list stand on the page; the file holds all.</summary>
    public const int Shown = 200;

    /// <summary>The page's model.</summary>
    /// <param name="reader">The gate.</param>
    /// <param name="scope">Who asks.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="by">By what it is counted.</param>
    /// <param name="info">The snapshot.</param>
    /// <param name="texts">The words.</param>
    public static RejectModel Of(MetricReader reader, Scope scope, QuarantineQuery query, GroupBy by, SnapshotInfo info, Texts texts)
    {
        var words = texts.Reject;
        var counts = reader.RejectCounts(query, by, scope);
        var rows = reader.Rejects(query with { Limit = Shown }, scope);
        var refused = reader.Refused(query, scope);
        var questions = query.Reason == null ? reader.Warnings(query, scope) : [];
        // Rows are counted by dataset, because there no row counts twice.
        var total = reader.RejectCounts(query, GroupBy.Dataset, scope).Sum(c => c.Rows);
        return new RejectModel(
            texts.Figure.AsOf(Sections.Day(info.AsOf)),
            words.Summary(total, refused.Count, questions.Count),
            query.Supplier,
            [.. Enum.GetValues<GroupBy>().Select(g => new Link(words.By(g), g.ToString().ToLowerInvariant(), g == by))],
            [new Link(words.All, "", query.Dataset == null), .. ContractCatalog.All.Select(c => new Link(texts.Pick(c.Ko, c.En), c.Id, c.Id == query.Dataset))],
            [new Link(words.All, "", query.Reason == null), .. Reasons.OfRows.Concat(Reasons.OfFiles).DistinctBy(r => r.Code).Select(r => new Link(r.Code, r.Code, r.Code == query.Reason))],
            [.. new[] { Counts(counts, by, query, texts), Refused(refused, texts), Rows(rows, texts), Questions(questions, texts) }.Where(t => t.Rows.Count > 0)],
            [new FileLink("CSV", "/collection/rejects.csv" + Address(query, null))]);
    }

    /// <summary>The name of a supplier as it is called now.</summary>
    public static string Supplier(string id, Texts texts) =>
        OrgUnits.Centers.LastOrDefault(c => c.Id == id) is { } center ? texts.Pick(center.Ko, center.En)
        : OrgUnits.Gus.LastOrDefault(g => g.Id == id) is { } gu ? texts.Pick(gu.Ko, gu.En)
        : id;

    private static DataTable Counts(IReadOnlyList<RejectCount> counts, GroupBy by, QuarantineQuery query, Texts texts) => new(
        texts.Reject.Counts(by), "", texts.Reject.By(by), texts.Reject.CountHeads,
        [.. counts.Select(c => new DataRow(
            Name(c.Key, by, texts), [Plain(Numbers.Text(c.Files)), Plain(Numbers.Text(c.Rows)), Plain(Numbers.Text(c.Cells))],
            by == GroupBy.Supplier && query.Supplier == null ? "/collection/rejects" + Address(query with { Supplier = c.Key }, GroupBy.Reason) : null))]);

    private static DataTable Rows(IReadOnlyList<RejectLine> rows, Texts texts) => new(
        texts.Reject.Rows(rows.Count == Shown ? Shown : null), "", texts.Reject.By(GroupBy.Supplier), texts.Reject.RowHeads,
        [.. rows.Select(r => new DataRow(Supplier(r.Supplier, texts),
        [
            Plain(Dataset(r.Dataset, texts)), Plain(r.File), Plain(r.Line.ToString(CultureInfo.InvariantCulture)), Plain(Column(r.Dataset, r.Column, texts)),
            Plain(r.Masked ?? "–"), new Cell(texts.Pick(r.Ko, r.Why.En), "shown care"), Plain(texts.Pick(r.Why.MendKo, r.Why.MendEn)),
        ]))]);

    private static DataTable Refused(IReadOnlyList<RefusedFile> files, Texts texts) => new(
        texts.Reject.Refused, "", texts.Reject.By(GroupBy.Supplier), texts.Reject.RefusedHeads,
        [.. files.Take(Shown).Select(f => new DataRow(Supplier(f.Supplier, texts),
        [
            Plain(Dataset(f.Dataset, texts)), Plain(f.File), Plain(f.ReceivedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
            new Cell(texts.Pick(f.Ko, f.En), "shown care"), Plain(texts.Pick(f.Why.MendKo, f.Why.MendEn)),
        ]))]);

    private static DataTable Questions(IReadOnlyList<Warning> warnings, Texts texts) => new(
        texts.Reject.Warnings, "", texts.Reject.By(GroupBy.Supplier), texts.Reject.WarningHeads,
        [.. warnings.Take(Shown).Select(w => new DataRow(Supplier(w.Supplier, texts),
        [
            Plain(Dataset(w.Dataset, texts)), Plain(w.File), Plain(texts.Pick(w.Ko, w.En)),
            Plain(w.Lines.Count == 0 ? "–" : string.Join(", ", w.Lines) + (w.Records > w.Lines.Count ? ", …" : "")),
        ]))]);

    private static string Name(string key, GroupBy by, Texts texts) => by switch
    {
        GroupBy.Supplier => Supplier(key, texts),
        GroupBy.Dataset => Dataset(key, texts),
        GroupBy.Reason => $"{texts.Pick(Reasons.OfRow(key).Ko, Reasons.OfRow(key).En)} ({key})",
        _ => key.Split('.') is [var dataset, var column] ? $"{Dataset(dataset, texts)} · {Column(dataset, column.Length == 0 ? null : column, texts)}" : key,
    };

    private static string Dataset(string id, Texts texts) => texts.Pick(ContractCatalog.Get(id).Ko, ContractCatalog.Get(id).En);

    private static string Column(string dataset, string? id, Texts texts) => id == null ? texts.Reject.WholeRow
        : ContractCatalog.Get(dataset).Columns.FirstOrDefault(c => c.Id == id) is { } column ? texts.Pick(column.Ko, column.En) : id;

    private static Cell Plain(string text) => new(text, "shown");

    private static string Address(QuarantineQuery query, GroupBy? by)
    {
        var words = new[] { ("supplier", query.Supplier), ("dataset", query.Dataset), ("reason", query.Reason), ("group", by?.ToString().ToLowerInvariant()) }
            .Where(w => w.Item2 != null).Select(w => $"{w.Item1}={Uri.EscapeDataString(w.Item2!)}").ToList();
        return words.Count == 0 ? "" : "?" + string.Join('&', words);
    }
}
