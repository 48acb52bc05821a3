using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load.Stage;
using DongHaeng.Warehouse.Store;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Load;

/// <summary>Writes the rows of read files into tables, where the contract's rules can look at them together.</summary>
/// <param name="connection">The connection that writes; nobody else uses it meanwhile.</param>
/// <param name="catalog">The database in memory in which the tables stand.</param>
internal sealed class Staging(DuckDBConnection connection, string catalog)
{
    /// <summary>The catalog of the connection's own temporary tables, which its transaction may write too.</summary>
    public const string Temporary = "temp";

    private int batches;

    /// <summary>Writes a batch. Where that fails, nothing of it is left.</summary>
    public StagedBatch Write(IReadOnlyList<ReadFile> files)
    {
        var number = ++batches;
        var staged = new StagedBatch(files, files.Select(f => f.Receipt.Dataset).Distinct().ToDictionary(d => d, d => $"{catalog}.main.staged_{number}_{d}"));
        try
        {
            foreach (var group in files.Select((file, place) => (file, place)).GroupBy(f => f.file.Receipt.Dataset))
            {
                Run($"create {(catalog == Temporary ? "temp " : "")}table {staged.Tables[group.Key]} ({FactTable.StageColumns(ContractCatalog.Get(group.Key))})");
                using var stage = new StageWriter(connection, catalog, $"staged_{number}_{group.Key}");
                foreach (var (file, place) in group)
                {
                    stage.Write(place, file.Rows);
                }

                stage.Finish();
            }

            return staged;
        }
        catch
        {
            Drop(staged);
            throw;
        }
    }

    /// <summary>Lets go of a batch's tables.</summary>
    public void Drop(StagedBatch staged) => Run(string.Concat(staged.Tables.Values.Select(table => $"drop table if exists {table};")));

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
