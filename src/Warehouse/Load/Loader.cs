using System.Globalization;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Store;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Load;

/// <summary>Takes read files into the warehouse: a batch's facts, rejects and ledger rows become visible together.</summary>
public sealed class Loader(WarehouseFile warehouse)
{
    /// <summary>The deliveries that the ledger knows, taken or refused, each with the SHA-256 of its bytes.</summary>
    public Dictionary<(string Supplier, string Dataset, long Sequence, DateOnly From, DateOnly To), string> Known() => warehouse
        .Query("select supplier, dataset, sequence, first_day, last_day, sha256 from delivery",
            r => (Key: (r.GetString(0), r.GetString(1), r.GetInt64(2), Day(r, 3), Day(r, 4)), Sha256: r.GetString(5)))
        .ToDictionary(d => d.Key, d => d.Sha256);

    /// <summary>How far into the receipts journal the warehouse has loaded, in bytes.</summary>
    public long Position() => warehouse.Query("select position from journal", r => r.GetInt64(0))[0];

    /// <summary>Loads a batch in one transaction.</summary>
    /// <param name="files">Files that the ledger does not know yet, each delivery once.</param>
    /// <param name="position">The end of their receipts in the journal.</param>
    /// <returns>What became of each, in the order given.</returns>
    /// <exception cref="LoadException">The database failed; nothing of the batch is in it.</exception>
    public IReadOnlyList<LoadedFile> Load(IReadOnlyList<ReadFile> files, long position)
    {
        try
        {
            return LoadAll(files, position);
        }
        catch (DuckDBException e)
        {
            throw new LoadException($"{files[0].Receipt.Name}{(files.Count > 1 ? $" and {files.Count - 1} others" : "")} could not be loaded: {e.Message.Split('\n')[0]}", e);
        }
    }

    /// <summary>Sets how far into the receipts journal the warehouse has loaded.</summary>
    public void MoveTo(long position) => warehouse.Run(string.Create(CultureInfo.InvariantCulture, $"update journal set position = {position}"));

    private List<LoadedFile> LoadAll(IReadOnlyList<ReadFile> files, long position)
    {
        var first = warehouse.Query("select coalesce(max(delivery_no), 0)::integer from delivery", r => r.GetInt32(0))[0] + 1;
        Stage(files, first);
        var counts = new Dictionary<int, (long Read, long Rejected, long Revised, long Outdated)>();
        warehouse.Run("begin");
        try
        {
            // The ledger first, with counts to follow: rules about later files look at the whole batch there.
            warehouse.Run(InsertDeliveries);
            foreach (var dataset in files.Select(f => f.Receipt.Dataset).Distinct().Order(StringComparer.Ordinal))
            {
                foreach (var statement in Judgement.Statements(ContractCatalog.Get(dataset)))
                {
                    warehouse.Run(statement);
                }

                warehouse.Run(UpdateCounts.Replace("$dataset", $"'{dataset}'", StringComparison.Ordinal));
                foreach (var row in Counts(dataset))
                {
                    counts[row.No] = (row.Read, row.Rejected, row.Revised, row.Outdated);
                }
            }

            warehouse.Run(string.Create(CultureInfo.InvariantCulture, $"update journal set position = {position}"));
            warehouse.Run("commit");
        }
        catch
        {
            warehouse.Run("rollback");
            throw;
        }

        return [.. files.Select((f, i) => Outcome(f, counts[first + i]))];
    }

    private const string InsertDeliveries = """
        insert into delivery
        select delivery_no, supplier, dataset, first_day, last_day, sequence, file_name, sha256, generated_at, received_at, verdict, reason, 0, 0, 0, 0, 0
        from batch
        """;

    private const string UpdateCounts = $"""
        update delivery set
            rows_read = n.read, rows_rejected = n.rejected, rows_revised = n.revised, rows_outdated = n.outdated,
            rows_taken = n.read - n.rejected - n.revised - n.outdated
        from ({Judgement.Counts}) as n
        where delivery.delivery_no = n.delivery_no
        """;

    private static LoadedFile Outcome(ReadFile file, (long Read, long Rejected, long Revised, long Outdated) n) =>
        new(file.Receipt, file.Refusal, n.Read, n.Read - n.Rejected - n.Revised - n.Outdated, n.Rejected);

    private static DateOnly Day(System.Data.IDataRecord r, int column) => (DateOnly)r.GetValue(column);

    private List<(int No, long Read, long Rejected, long Revised, long Outdated)> Counts(string dataset) => warehouse.Query(
        Judgement.Counts.Replace("$dataset", $"'{dataset}'", StringComparison.Ordinal),
        r => (r.GetInt32(0), r.GetInt64(1), r.GetInt64(2), r.GetInt64(3), r.GetInt64(4)));

    private void Stage(IReadOnlyList<ReadFile> files, int first)
    {
        warehouse.Run("""
            create or replace temp table batch (
                delivery_no integer, supplier varchar, dataset varchar, first_day date, last_day date, sequence bigint,
                file_name varchar, sha256 varchar, generated_at timestamp, received_at timestamp, known_day date, verdict varchar, reason varchar
            )
            """);
        using (var batch = warehouse.Connection.CreateAppender("temp", "main", "batch"))
        {
            for (var i = 0; i < files.Count; i++)
            {
                Append(batch.CreateRow(), first + i, files[i]);
            }
        }

        foreach (var group in files.Select((file, i) => (file, no: first + i)).GroupBy(f => f.file.Receipt.Dataset))
        {
            var contract = ContractCatalog.Get(group.Key);
            warehouse.Run(FactTable.CreateStage(contract));
            using var stage = warehouse.Connection.CreateAppender("temp", "main", contract.StageTable);
            foreach (var (file, no) in group)
            {
                Append(stage, no, file, contract);
            }
        }
    }

    private static void Append(IDuckDBAppenderRow row, int no, ReadFile file)
    {
        var r = file.Receipt;
        row.AppendValue(no).AppendValue(r.Supplier).AppendValue(r.Dataset).AppendValue(r.From).AppendValue(r.To).AppendValue(r.Sequence)
            .AppendValue(r.Name).AppendValue(r.Sha256).AppendValue(Seoul.Local(r.GeneratedAt)).AppendValue(Seoul.Local(r.ReceivedAt))
            .AppendValue(Seoul.Day(r.GeneratedAt)).AppendValue(file.Refusal == null ? "taken" : "refused").AppendValue(file.Refusal).EndRow();
    }

    private static void Append(DuckDBAppender stage, int no, ReadFile file, Contract contract)
    {
        foreach (var (line, cells, personal) in file.Rows)
        {
            var row = stage.CreateRow().AppendValue(no).AppendValue(line).AppendValue(personal);
            for (var i = 0; i < cells.Length; i++)
            {
                _ = contract.Columns[i].Type != ColumnType.Key ? row.AppendValue(cells[i])
                    : cells[i] is { } key ? row.AppendValue(Guid.Parse(key)) : row.AppendNullValue();
            }

            row.EndRow();
        }
    }
}
