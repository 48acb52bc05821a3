namespace DongHaeng.Warehouse.Quarantine;

/// <summary>How much was set aside of one supplier, dataset, reason or column.</summary>
/// <param name="Key">Its id; a column's with its dataset, as shop.gift_value_krw.</param>
/// <param name="Files">In how many files.</param>
/// <param name="Rows">How many rows; one with two faults counts once.</param>
/// <param name="Cells">How many faults.</param>
public sealed record RejectCount(string Key, long Files, long Rows, long Cells)
{
    /// <summary>Counts the rows of a query that lists cells.</summary>
    internal static string Sql(string listed, GroupBy by) => $"""
        select
            {(by == GroupBy.Column ? "dataset || '.' || coalesce(column_id, '')" : by.ToString().ToLowerInvariant())},
            count(distinct delivery_no), count(distinct (delivery_no, line)) as rows, count(*)
        from ({listed})
        group by all
        order by rows desc, 1
        """;
}
