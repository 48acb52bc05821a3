using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Load.Stage;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Load;

/// <summary>Writes a batch of read files into temporary tables, where the contract's rules can look at them together.</summary>
internal sealed class Staging(WarehouseFile warehouse, IReadOnlyList<ReadFile> files, int first, IEnumerable<(string Supplier, string Dataset)> moving)
{
    /// <summary>Whether a file of a dataset may hold a record on several lines.</summary>
    public bool Repeats(string dataset) => files.Any(f => f.Receipt.Dataset == dataset && f.Rows.Repeats);

    /// <summary>Writes the files, their flaws and their rows.</summary>
    public void Write()
    {
        warehouse.Run(SqlFiles.Read("ingest/batch.sql"));
        Append("batch", files.Select((file, i) => (Action<IDuckDBAppenderRow>)(row => Delivery(row, first + i, file))));
        Append("flaw", files.SelectMany((file, i) => file.Rows.Flaws.Select(flaw => (Action<IDuckDBAppenderRow>)(row => row
            .AppendValue(file.Receipt.Dataset).AppendValue(first + i).AppendValue(flaw.Line).AppendValue(flaw.Column).AppendValue(flaw.Reason).AppendValue(flaw.Text)))));
        Append("moving", moving.Select(m => (Action<IDuckDBAppenderRow>)(row => row.AppendValue(m.Dataset).AppendValue(m.Supplier))));
        foreach (var group in files.Select((file, i) => (file, no: first + i)).GroupBy(f => f.file.Receipt.Dataset))
        {
            var contract = ContractCatalog.Get(group.Key);
            warehouse.Run(FactTable.CreateStage(contract));
            using var stage = new StageWriter(warehouse.Connection, contract.StageTable);
            foreach (var (file, no) in group)
            {
                stage.Write(no, file.Rows);
            }

            stage.Finish();
        }
    }

    private void Append(string table, IEnumerable<Action<IDuckDBAppenderRow>> rows)
    {
        using var appender = warehouse.Connection.CreateAppender("temp", "main", table);
        foreach (var fill in rows)
        {
            var row = appender.CreateRow();
            fill(row);
            row.EndRow();
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
