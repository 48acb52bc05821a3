using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Load;

/// <summary>What came and what became of it.</summary>
public sealed class Ledger(WarehouseFile warehouse)
{
    /// <summary>The latest delivery of each supplier and dataset, with the counts over all.</summary>
    public IReadOnlyList<LedgerLine> Latest() => warehouse.Query(
        """
        select supplier, dataset, count(*)::integer, count(*) filter (verdict = 'refused')::integer, max(last_day), max(received_at),
            sum(rows_taken)::bigint, sum(rows_rejected)::bigint
        from delivery
        group by supplier, dataset
        order by supplier, dataset
        """,
        r => new LedgerLine(r.GetString(0), r.GetString(1), r.GetInt32(2), r.GetInt32(3), (DateOnly)r.GetValue(4), r.GetDateTime(5), r.GetInt64(6), r.GetInt64(7)));

    /// <summary>Cells that broke the contract, newest deliveries first.</summary>
    /// <param name="supplier">Only this supplier's; null for all.</param>
    /// <param name="limit">At most so many.</param>
    public IReadOnlyList<RejectLine> Rejects(string? supplier, int limit) => warehouse.Query(
        $"""
        select d.supplier, d.dataset, d.file_name, r.line, r.column_id, r.reason, r.value_masked
        from reject as r
        join delivery as d using (delivery_no)
        where {(supplier == null ? "true" : $"d.supplier = '{supplier.Replace("'", "''", StringComparison.Ordinal)}'")}
        order by d.delivery_no desc, r.line, r.column_id
        limit {limit}
        """,
        r => new RejectLine(r.GetString(0), r.GetString(1), r.GetString(2), r.GetInt32(3), r.IsDBNull(4) ? null : r.GetString(4), r.GetString(5), r.IsDBNull(6) ? null : r.GetString(6)));

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
        var tables = Contracts.ContractCatalog.All.Select(c => c.FactTable).Concat(["delivery", "reject", "gone", "offer"]);
        warehouse.Run($"begin; {string.Concat(tables.Select(t => $"delete from {t}; "))} update journal set position = 0; update published set position = -1; commit");
    }
}
