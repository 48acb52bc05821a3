using System.Collections.Concurrent;
using Dapper;
using DongHaeng.Ops.Storage;
using Microsoft.Data.Sqlite;

namespace DongHaeng.Ops.Audit;

/// <summary>
/// Who did or saw what, how precisely, and when: lines can be added, never changed or taken out, and each line's hash
/// covers the one before.
/// </summary>
/// <param name="store">The operational database.</param>
public sealed class AuditLog(OpsStore store) : IDisposable
{
    private readonly ConcurrentQueue<WaitingLine> waiting = new();
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Adds a line; writers wait for each other.</summary>
    /// <param name="who">The account's name, or the part of the program that acted by itself.</param>
    /// <param name="what">The kind of act, such as look, export or sign_in.</param>
    /// <param name="detail">What it was done to.</param>
    /// <param name="precision">exact or protected where figures were shown; null where none were.</param>
    /// <param name="at">When; kept to the millisecond.</param>
    public AuditEntry Append(string who, string what, string detail, string? precision, DateTimeOffset at) =>
        store.Write((c, t) => Add(c, t, [new AuditEntry(0, at, who, what, detail, precision, "", "")])[0]);

    /// <summary>
    /// The same for many at once: lines that are waiting while others are written go together into the next change, so that a
    /// disk's pause is paid once for all of them. It is over when the line is on the disk.
    /// </summary>
    public async Task AppendAsync(string who, string what, string detail, string? precision, DateTimeOffset at)
    {
        var line = new WaitingLine(new AuditEntry(0, at, who, what, detail, precision, "", ""));
        waiting.Enqueue(line);
        await turn.WaitAsync();
        try
        {
            if (!line.Written.Task.IsCompleted)
            {
                WriteWaiting();
            }
        }
        finally
        {
            turn.Release();
        }

        await line.Written.Task;
    }

    /// <summary>Lets go of what those wait for who write.</summary>
    public void Dispose() => turn.Dispose();

    /// <summary>The first line that does not follow from the one before, as it stands now; null when all do.</summary>
    public AuditEntry? Verify() => store.Read(c =>
    {
        var last = AuditHead.Empty;
        foreach (var entry in c.Query<AuditEntry>(OpsSql.Of("audit/all"), buffered: false))
        {
            if (entry.Number != last.Number + 1 || entry.PreviousHash != last.Hash || entry.Hash != AuditChain.Hash(entry))
            {
                return entry;
            }

            last = new(entry.Number, entry.Hash);
        }

        return null;
    });

    /// <summary>The end of the log, to be kept elsewhere.</summary>
    public AuditHead Head() => store.Read(c => c.QuerySingleOrDefault<AuditHead>(OpsSql.Of("audit/last"))) ?? AuditHead.Empty;

    /// <summary>The newest lines, newest first.</summary>
    public IReadOnlyList<AuditEntry> Latest(int count) =>
        store.Read(c => c.Query<AuditEntry>(OpsSql.Of("audit/latest"), new { count }).AsList());

    /// <summary>The lines that a search asks for, newest first.</summary>
    /// <param name="search">Which.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="offset">How many of the newest are left out.</param>
    public IReadOnlyList<AuditEntry> Find(AuditSearch search, int limit, int offset = 0) =>
        store.Read(c => c.Query<AuditEntry>(OpsSql.Of("audit/find"), Asked(search, limit, offset)).AsList());

    /// <summary>How many lines a search asks for.</summary>
    public long Count(AuditSearch search) => store.Read(c => c.QuerySingle<long>(OpsSql.Of("audit/count"), Asked(search, 0, 0)));

    /// <summary>The kinds of acts that there are in the log, in the order of letters.</summary>
    public IReadOnlyList<string> Kinds() => store.Read(c => c.Query<string>(OpsSql.Of("audit/kinds")).AsList());

    private static List<AuditEntry> Add(SqliteConnection connection, SqliteTransaction change, IEnumerable<AuditEntry> lines)
    {
        var last = connection.QuerySingleOrDefault<AuditHead>(OpsSql.Of("audit/last"), transaction: change) ?? AuditHead.Empty;
        var added = new List<AuditEntry>();
        foreach (var line in lines)
        {
            var open = line with { Number = last.Number + 1, PreviousHash = last.Hash };
            var entry = open with { Hash = AuditChain.Hash(open) };
            connection.Execute(OpsSql.Of("audit/add"), entry, change);
            added.Add(entry);
            last = new AuditHead(entry.Number, entry.Hash);
        }

        return added;
    }

    private void WriteWaiting()
    {
        var lines = new List<WaitingLine>();
        while (waiting.TryDequeue(out var line))
        {
            lines.Add(line);
        }

        try
        {
            store.Write((c, t) => Add(c, t, lines.Select(l => l.Entry)));
            lines.ForEach(l => l.Written.SetResult());
        }
        catch (Exception failure)
        {
            // Each of those who wait is told.
            lines.ForEach(l => l.Written.SetException(failure));
        }
    }

    private static object Asked(AuditSearch search, int limit, int offset) => new
    {
        who = search.Who, what = search.What, from = search.From, until = search.Until, limit, offset,
    };

    private sealed record WaitingLine(AuditEntry Entry)
    {
        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
