using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Load;

/// <summary>What came and what became of it.</summary>
public sealed class Ledger(WarehouseFile warehouse)
{
    /// <summary>By which declarations all files were read; null where that was never noted.</summary>
    public string? ReadBy() => warehouse.Query("select declarations from read_by", r => r.GetString(0)).SingleOrDefault();

    /// <summary>Notes by which declarations all files have been read.</summary>
    /// <param name="declarations">Their hash.</param>
    public void NoteReadBy(string declarations) => warehouse.Run($"begin; delete from read_by; insert into read_by values ('{declarations}'); commit");

    /// <summary>The SHA-256 of landed files all of whose deliveries end before a day.</summary>
    public IReadOnlyList<string> EndingBefore(DateOnly day) =>
        warehouse.Query($"select sha256 from delivery group by sha256 having max(last_day) < date '{day:yyyy-MM-dd}' order by sha256", r => r.GetString(0));

    /// <summary>Destroys the facts of days before a day.</summary>
    /// <returns>How many there were.</returns>
    public long DestroyFacts(DateOnly before)
    {
        var due = ContractCatalog.All.Sum(c => warehouse.Query($"select count(*) from {c.FactTable} where event_date < date '{before:yyyy-MM-dd}'", r => r.GetInt64(0))[0]);
        if (due > 0)
        {
            warehouse.Run($"begin; {string.Concat(ContractCatalog.All.Select(c => $"delete from {c.FactTable} where event_date < date '{before:yyyy-MM-dd}'; "))} update published set position = -1; commit");
        }

        return due;
    }

    /// <summary>Destroys the lines of why rows were set aside in files that arrived before a day.</summary>
    /// <returns>How many there were.</returns>
    public long DestroyRejects(DateOnly before)
    {
        var due = $"from reject where delivery_no in (select delivery_no from delivery where received_at < date '{before:yyyy-MM-dd}')";
        var lines = warehouse.Query($"select count(*) {due}", r => r.GetInt64(0))[0];
        if (lines > 0)
        {
            warehouse.Run($"delete {due}");
        }

        return lines;
    }

    /// <summary>What stands in the books of suppliers' datasets, in the order of their ids.</summary>
    /// <param name="only">Only of these; null for all.</param>
    public IReadOnlyList<PairBooks> Pairs(IReadOnlyCollection<(string Supplier, string Dataset)>? only = null)
    {
        var facts = ContractCatalog.All.Where(c => only == null || only.Any(p => p.Dataset == c.Id))
            .Select(c => $"select supplier, '{c.Id}' as dataset, count(*) as n from {c.FactTable} where {Of(only)} group by all");
        return warehouse.Query(
            $"""
            with facts as ({string.Join(" union all ", facts)})
            select supplier, dataset, count(*)::integer, sum(rows_read)::bigint, coalesce(any_value(n), 0), sum(rows_rejected)::bigint, count(*) filter (verdict = 'refused')::integer
            from delivery
            left join facts using (supplier, dataset)
            where {(only == null ? "true" : $"(supplier, dataset) in ({Values(only)})")}
            group by supplier, dataset
            order by supplier, dataset
            """,
            r => new PairBooks(r.GetString(0), r.GetString(1), r.GetInt32(2), r.GetInt64(3), new PairCounts(r.GetInt64(4), r.GetInt64(5), r.GetInt32(6))));
    }

    /// <summary>Forgets what was loaded of suppliers' datasets, within the caller's transaction; the next night publishes.</summary>
    internal void Clear(IReadOnlyCollection<(string Supplier, string Dataset)> pairs)
    {
        foreach (var table in new[] { "reject", "warning" })
        {
            warehouse.Run($"delete from {table} where delivery_no in (select delivery_no from delivery where (supplier, dataset) in ({Values(pairs)}))");
        }

        foreach (var dataset in pairs.GroupBy(p => p.Dataset))
        {
            warehouse.Run($"delete from {ContractCatalog.Get(dataset.Key).FactTable} where {Of([.. dataset])}");
        }

        foreach (var table in new[] { "gone", "delivery" })
        {
            warehouse.Run($"delete from {table} where (supplier, dataset) in ({Values(pairs)})");
        }

        warehouse.Run("update published set position = -1");
    }

    private static string Of(IReadOnlyCollection<(string Supplier, string Dataset)>? pairs) =>
        pairs == null ? "true" : $"supplier in ({string.Join(", ", pairs.Select(p => Text(p.Supplier)).Distinct())})";

    private static string Values(IReadOnlyCollection<(string Supplier, string Dataset)> pairs) =>
        string.Join(", ", pairs.Select(p => $"({Text(p.Supplier)}, {Text(p.Dataset)})"));

    private static string Text(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The number of the latest delivery; 0 before the first.</summary>
    public int LatestNo() => warehouse.Query("select coalesce(max(delivery_no), 0)::integer from delivery", r => r.GetInt32(0))[0];

    /// <summary>How many cells and rows the deliveries after a number had set aside, by reason.</summary>
    /// <param name="no">The delivery before the first that counts.</param>
    public IReadOnlyDictionary<string, long> RejectsAfter(int no) => warehouse
        .Query($"select reason, count(*) from reject where delivery_no > {no} group by reason order by reason", r => (r.GetString(0), r.GetInt64(1)))
        .ToDictionary(r => r.Item1, r => r.Item2);

    /// <summary>Forgets all that was loaded, so that the receipts journal is loaded from its beginning.</summary>
    public void Clear()
    {
        var tables = ContractCatalog.All.Select(c => c.FactTable).Concat(["delivery", "reject", "gone", "offer", "warning"]);
        warehouse.Run($"begin; {string.Concat(tables.Select(t => $"delete from {t}; "))} update journal set position = 0; update published set position = -1; update looked set delivery_no = 0; commit");
    }
}
