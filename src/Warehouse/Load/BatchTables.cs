using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Load;

/// <summary>Temporary tables that say of a batch which files it has and what reading found wrong in them.</summary>
internal static class BatchTables
{
    /// <summary>Writes them anew.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="files">The batch.</param>
    /// <param name="first">The first file's number in the ledger.</param>
    /// <param name="moving">Whose datasets may hold a record on two days.</param>
    public static void Write(WarehouseFile warehouse, IReadOnlyList<ReadFile> files, int first, IEnumerable<(string Supplier, string Dataset)> moving)
    {
        warehouse.Run(SqlFiles.Read("ingest/batch.sql"));
        Append("batch", files.Select((file, i) => (Action<IDuckDBAppenderRow>)(row => Delivery(row, first + i, file))));
        Append("flaw", files.SelectMany((file, i) => file.Rows.Flaws.Select(flaw => (Action<IDuckDBAppenderRow>)(row => row
            .AppendValue(file.Receipt.Dataset).AppendValue(first + i).AppendValue(flaw.Line).AppendValue(flaw.Column).AppendValue(flaw.Reason).AppendValue(flaw.Text)))));
        Append("moving", moving.Select(m => (Action<IDuckDBAppenderRow>)(row => row.AppendValue(m.Dataset).AppendValue(m.Supplier))));

        void Append(string table, IEnumerable<Action<IDuckDBAppenderRow>> rows)
        {
            using var appender = warehouse.Connection.CreateAppender("temp", "main", table);
            foreach (var fill in rows)
            {
                var row = appender.CreateRow();
                fill(row);
                row.EndRow();
            }
        }
    }

    private static void Delivery(IDuckDBAppenderRow row, int no, ReadFile file)
    {
        var r = file.Receipt;
        row.AppendValue(no).AppendValue(r.Supplier).AppendValue(r.Dataset).AppendValue(r.From).AppendValue(r.To).AppendValue(r.Sequence)
            .AppendValue(r.Name).AppendValue(r.Sha256).AppendValue(Seoul.Local(r.GeneratedAt)).AppendValue(Seoul.Local(r.ReceivedAt))
            .AppendValue(Seoul.Day(r.GeneratedAt)).AppendValue(file.Refusal == null ? "taken" : "refused").AppendValue(file.Refusal?.Code).AppendValue(file.Refusal?.Ko).AppendValue(file.Refusal?.En)
            .AppendValue(file.Rows.Repeats).AppendValue(file.Rows.Count);
    }
}
