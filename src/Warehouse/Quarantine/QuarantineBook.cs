using System.Globalization;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Warehouse.Quarantine;

/// <summary>What was set aside and what was refused (격리·반려), as the warehouse knows it now.</summary>
public sealed class QuarantineBook(WarehouseFile warehouse)
{
    /// <summary>Cells that broke the contract, newest files first.</summary>
    public IReadOnlyList<RejectLine> Rejects(QuarantineQuery query) => Ask(query, () => warehouse.Query(
        string.Create(CultureInfo.InvariantCulture, $"""
            select supplier, dataset, file_name, received_at, line, column_id, reason, value_masked
            from ({Sql("rejects", query, "r.reason")})
            order by received_at desc, delivery_no desc, line, column_id
            limit {query.Limit}
            """),
        r => Row.Reject(r)));

    /// <summary>Files that were refused as a whole, newest first.</summary>
    public IReadOnlyList<RefusedFile> Refused(QuarantineQuery query) => Ask(query, () => warehouse.Query(
        string.Create(CultureInfo.InvariantCulture, $"{Sql("refused", query, "d.reason_code")} limit {query.Limit}"), Row.Refused));

    /// <summary>What looks strange and was taken all the same, newest files first; a reason does not narrow it.</summary>
    public IReadOnlyList<Warning> Warnings(QuarantineQuery query) => Ask(query, () => warehouse.Query(
        string.Create(CultureInfo.InvariantCulture, $"{Sql("warnings", query with { Reason = null }, "w.kind")} limit {query.Limit}"), Row.Warning));

    /// <summary>How many rows were set aside, the most first.</summary>
    public IReadOnlyList<RejectCount> Counts(QuarantineQuery query, GroupBy by) => Ask(query, () => warehouse.Query(
        string.Create(CultureInfo.InvariantCulture, $"{RejectCount.Sql(Sql("rejects", query, "r.reason"), by)} limit {query.Limit}"), Row.RejectCount));

    private List<T> Ask<T>(QuarantineQuery query, Func<List<T>> ask)
    {
        if (!query.All)
        {
            warehouse.Run(SqlFiles.Read("trace/ruling.sql"));
        }

        return ask();
    }

    private static string Sql(string name, QuarantineQuery query, string reason)
    {
        var rules = new List<string> { "true" };
        Add("d.supplier", query.Supplier);
        Add("d.dataset", query.Dataset);
        Add(reason, query.Reason);
        if (query.Since is { } since)
        {
            rules.Add(string.Create(CultureInfo.InvariantCulture, $"d.received_at >= date '{since:yyyy-MM-dd}'"));
        }

        if (!query.All)
        {
            rules.Add("d.delivery_no in (from ruling)");
        }

        return SqlFiles.Read($"trace/{name}.sql").Replace("{where}", string.Join(" and ", rules), StringComparison.Ordinal);

        void Add(string column, string? wanted)
        {
            if (wanted != null)
            {
                rules.Add($"{column} = '{wanted.Replace("'", "''", StringComparison.Ordinal)}'");
            }
        }
    }
}
