using DongHaeng.Warehouse.Contracts;
using DuckDB.NET.Data;

namespace DongHaeng.Tests.Ingest;

/// <summary>Compares two warehouses row by row: facts, rejects, ledger, records gone. Delivery numbers follow the order of arrival and are left out.</summary>
internal static class WarehouseDifference
{
    private const string Ledger = "supplier, dataset, first_day, last_day, sequence";

    /// <summary>Tables that differ, with how many rows stand in one only.</summary>
    /// <param name="one">A data folder.</param>
    /// <param name="two">The other one.</param>
    /// <param name="counts">Whether the ledger's counts of rows taken and outdated, which follow the order of arrival and the batches, count too.</param>
    public static IReadOnlyList<string> Between(string one, string two, bool counts)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"attach '{one}/warehouse.duckdb' as one (read_only); attach '{two}/warehouse.duckdb' as two (read_only)";
        command.ExecuteNonQuery();
        var tables = ContractCatalog.All.Select(c => (c.FactTable, $"select * exclude (delivery_no) from {{0}}.{c.FactTable}"))
            .Append(("delivery", $"select * exclude (delivery_no{(counts ? "" : ", rows_taken, rows_outdated")}) from {{0}}.delivery"))
            .Append(("reject", $"select {Ledger}, r.* exclude (delivery_no) from {{0}}.reject as r join {{0}}.delivery using (delivery_no)"))
            .Append(("gone", "select dataset, supplier, source_system, source_record_id, min(known_at) from {0}.gone group by all"));
        var differences = new List<string>();
        foreach (var (table, select) in tables)
        {
            var (left, right) = (string.Format(null, select, "one"), string.Format(null, select, "two"));
            command.CommandText = $"select count(*) from ((({left}) except all ({right})) union all (({right}) except all ({left})))";
            if ((long)command.ExecuteScalar()! is var rows and > 0)
            {
                differences.Add($"{table}: {rows}");
            }
        }

        return differences;
    }
}
