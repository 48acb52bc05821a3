using System.Globalization;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Sql;
using DongHaeng.Warehouse.Store;
using DuckDB.NET.Data;

namespace DongHaeng.Warehouse.Load;

/// <summary>Takes read files into the warehouse: a batch's facts, rejects and ledger rows become visible together.</summary>
/// <param name="warehouse">The warehouse.</param>
/// <param name="tolerance">How many bad rows a file may have.</param>
public sealed class Loader(WarehouseFile warehouse, Tolerance? tolerance = null)
{
    private readonly Tolerance tolerance = tolerance ?? new Tolerance();
    private readonly Staging staging = new(warehouse.Connection, Staging.Temporary);
    private readonly Staging ahead = new(warehouse.SecondConnection, WarehouseFile.Memory);
    private readonly SeenRecords seen = new();

    /// <summary>The deliveries that the ledger knows, taken or refused, each with the SHA-256 of its bytes.</summary>
    public Dictionary<(string Supplier, string Dataset, long Sequence, DateOnly From, DateOnly To), string> Known() => warehouse
        .Query("select supplier, dataset, sequence, first_day, last_day, sha256 from delivery",
            r => (Key: (r.GetString(0), r.GetString(1), r.GetInt64(2), Day(r, 3), Day(r, 4)), Sha256: r.GetString(5)))
        .ToDictionary(d => d.Key, d => d.Sha256);

    /// <summary>When the last file arrived; long ago where none has.</summary>
    public DateTimeOffset LastReceived() => warehouse.Query("select max(received_at) from delivery", r => r.IsDBNull(0) ? DateTimeOffset.MinValue : new(r.GetDateTime(0), Seoul.Zone.GetUtcOffset(r.GetDateTime(0))))[0];

    /// <summary>How far into the receipts journal the warehouse has loaded, in bytes.</summary>
    public long Position() => warehouse.Query("select position from journal", r => r.GetInt64(0))[0];

    /// <summary>
    /// Writes a batch's rows into the database's memory, where the rules can look at them. May run on a thread of its own
    /// while the batch before it is loaded.
    /// </summary>
    /// <param name="files">Files that the ledger does not know yet, each delivery once.</param>
    /// <exception cref="LoadException">The database failed, for want of room.</exception>
    public StagedBatch Stage(IReadOnlyList<ReadFile> files)
    {
        try
        {
            return ahead.Write(files);
        }
        catch (DuckDBException e)
        {
            throw Failed(files, e);
        }
    }

    /// <summary>Loads a batch in one transaction.</summary>
    /// <param name="files">Files that the ledger does not know yet, each delivery once.</param>
    /// <param name="position">The end of their receipts in the journal.</param>
    /// <returns>What became of each, in the order given.</returns>
    /// <exception cref="LoadException">The database failed; nothing of the batch is in it.</exception>
    public IReadOnlyList<LoadedFile> Load(IReadOnlyList<ReadFile> files, long position)
    {
        if (files.Count == 0)
        {
            MoveTo(position);
            return [];
        }

        try
        {
            return LoadAll(staging.Write(files), position);
        }
        catch (DuckDBException e)
        {
            throw Failed(files, e);
        }
    }

    /// <summary>Loads a batch that has been staged, in one transaction, and lets go of what was staged.</summary>
    /// <param name="staged">The batch.</param>
    /// <param name="position">The end of its receipts in the journal.</param>
    /// <returns>What became of each file, in the order given.</returns>
    /// <exception cref="LoadException">The database failed; nothing of the batch is in it.</exception>
    public IReadOnlyList<LoadedFile> Load(StagedBatch staged, long position)
    {
        try
        {
            return LoadAll(staged, position);
        }
        catch (DuckDBException e)
        {
            throw Failed(staged.Files, e);
        }
    }

    /// <summary>Lets go of a staged batch that will not be loaded.</summary>
    public void Drop(StagedBatch staged) => staging.Drop(staged);

    /// <summary>Sets how far into the receipts journal the warehouse has loaded.</summary>
    public void MoveTo(long position) => warehouse.Run(string.Create(CultureInfo.InvariantCulture, $"update journal set position = {position}"));

    /// <summary>
    /// Loads again all files of some suppliers' datasets, in place of what stands in the books of them, in one transaction:
    /// whatever ends it, the books hold the one or the other.
    /// </summary>
    /// <param name="pairs">Whose files of which datasets.</param>
    /// <param name="batches">All their files in the order in which they arrived, in portions.</param>
    /// <param name="keep">False to see what would come of it, and leave everything as it is.</param>
    /// <returns>What the books hold of each pair afterwards.</returns>
    /// <exception cref="LoadException">The database failed; nothing has changed.</exception>
    public IReadOnlyDictionary<(string Supplier, string Dataset), PairBooks> Reload(
        IReadOnlyCollection<(string Supplier, string Dataset)> pairs, IEnumerable<IReadOnlyList<ReadFile>> batches, bool keep)
    {
        var ledger = new Ledger(warehouse);
        seen.Forget();
        warehouse.Run("begin");
        try
        {
            ledger.Clear(pairs);
            foreach (var files in batches)
            {
                var staged = staging.Write(files);
                JudgeAll(staged, Begin(files, Standing()));
                staging.Drop(staged);
            }

            var books = ledger.Pairs(pairs).ToDictionary(p => (p.Supplier, p.Dataset));
            warehouse.Run(keep ? "commit" : "rollback");
            return books;
        }
        catch (Exception e)
        {
            warehouse.Run("rollback");
            throw e is DuckDBException ? new LoadException($"The files of {pairs.First().Supplier} and others could not be loaded again: {e.Message.Split('\n')[0]}", e) : e;
        }
    }

    private LoadedFile[] LoadAll(StagedBatch staged, long position)
    {
        try
        {
            var (files, before) = (staged.Files, Standing());
            var first = Begin(files, before);
            warehouse.Run("begin");
            try
            {
                var outcomes = JudgeAll(staged, first);
                warehouse.Run(string.Create(CultureInfo.InvariantCulture, $"update journal set position = {position}"));
                warehouse.Commit();
                seen.Keep(files.Select((file, i) => (file, first + i)).Where(f => outcomes[f.Item2 - first].Refusal == null), before);
                return outcomes;
            }
            catch
            {
                warehouse.Run("rollback");
                throw;
            }
        }
        finally
        {
            staging.Drop(staged); // after the transaction, which writes into one database only
        }
    }

    /// <summary>What the ledger holds of each supplier's datasets.</summary>
    private Dictionary<(string Supplier, string Dataset), SeenRecords.Standing> Standing() => warehouse
        .Query("select supplier, dataset, count(*), max(delivery_no) from delivery where verdict = 'taken' group by all",
            r => (Key: (r.GetString(0), r.GetString(1)), Value: new SeenRecords.Standing(r.GetInt64(2), r.GetInt32(3))))
        .ToDictionary(p => p.Key, p => p.Value);

    /// <summary>Tells the database which files the batch has, and gives them numbers.</summary>
    /// <returns>The first file's number; the others follow in their order.</returns>
    private int Begin(IReadOnlyList<ReadFile> files, Dictionary<(string, string), SeenRecords.Standing> before)
    {
        var first = warehouse.Query("select coalesce(max(delivery_no), 0)::integer from delivery", r => r.GetInt32(0))[0] + 1;
        BatchTables.Write(warehouse, files, first, seen.Moving(files, before));
        warehouse.Run(Variables(files, first));
        return first;
    }

    private LoadedFile[] JudgeAll(StagedBatch staged, int first)
    {
        var outcomes = new LoadedFile[staged.Files.Count];
        warehouse.Run(SqlFiles.Read("ingest/deliveries.sql"));
        var moving = warehouse.Query("select distinct dataset from moving", r => r.GetString(0)).ToHashSet();
        foreach (var (dataset, table) in staged.Tables.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            warehouse.Run(FactTable.CreateStage(ContractCatalog.Get(dataset), table, first));
            Judge(ContractCatalog.Get(dataset), staged.Repeats(dataset), moving.Contains(dataset));
            foreach (var (no, refusal, n) in Outcomes(dataset))
            {
                var taken = refusal == null ? n.Read - n.Rejected - n.Revised - n.Outdated : 0;
                outcomes[no - first] = new LoadedFile(staged.Files[no - first].Receipt, refusal, n.Read, taken, n.Rejected, n.Revised, n.Outdated);
            }
        }

        return outcomes;
    }

    private void Judge(Contract contract, bool repeats, bool moves)
    {
        var judgement = new Judgement(contract);
        warehouse.Run(judgement.Finding(repeats));
        if (repeats && Holds(judgement.Twice))
        {
            warehouse.Run(judgement.Duplicates);
        }

        warehouse.Run(judgement.Bad);
        if (Holds(judgement.Suspects))
        {
            warehouse.Run(judgement.Verdict);
        }

        warehouse.Run(judgement.SettingAside);

        var overlaps = Holds(judgement.Overlaps);
        foreach (var statement in judgement.Taking(repeats, overlaps, moves))
        {
            warehouse.Run(statement);
        }
    }

    private bool Holds(string query) => warehouse.Query(query, r => r.GetBoolean(0))[0];

    private List<(int No, Refusal? Refusal, (long Read, long Rejected, long Revised, long Outdated) Counts)> Outcomes(string dataset) => warehouse.Query(
        $"""
        select delivery_no, verdict, reason_code, reason_ko, reason_en, rows_read, rows_rejected, rows_revised, rows_outdated
        from delivery
        where delivery_no >= getvariable('first_delivery') and dataset = '{dataset}'
        """,
        r => (r.GetInt32(0), r.GetString(1) == "taken" ? null : new Refusal(r.GetString(2), r.GetString(3), r.GetString(4)), (r.GetInt64(5), r.GetInt64(6), r.GetInt64(7), r.GetInt64(8))));

    private string Variables(IReadOnlyList<ReadFile> files, int first) => string.Create(CultureInfo.InvariantCulture, $"""
        set variable first_delivery = {first};
        set variable first_day = date '{files.Min(f => f.Receipt.From):yyyy-MM-dd}';
        set variable last_day = date '{files.Max(f => f.Receipt.To):yyyy-MM-dd}';
        set variable refuse_share = {tolerance.Share};
        set variable refuse_rows = {tolerance.Rows};
        """);

    private static LoadException Failed(IReadOnlyList<ReadFile> files, DuckDBException e) =>
        new($"{files[0].Receipt.Name}{(files.Count > 1 ? $" and {files.Count - 1} others" : "")} could not be loaded: {e.Message.Split('\n')[0]}", e);

    private static DateOnly Day(System.Data.IDataRecord r, int column) => (DateOnly)r.GetValue(column);
}
