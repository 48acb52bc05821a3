using Dapper;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Audit;

/// <summary>
/// Who did or saw what, how precisely, and when: lines can be added, never changed or taken out, and each line's hash
/// covers the one before.
/// </summary>
/// <param name="store">The operational database.</param>
public sealed class AuditLog(OpsStore store)
{
    /// <summary>Adds a line; writers wait for each other.</summary>
    /// <param name="who">The account's name, or the part of the program that acted by itself.</param>
    /// <param name="what">The kind of act, such as look, export or sign_in.</param>
    /// <param name="detail">What it was done to.</param>
    /// <param name="precision">exact or protected where figures were shown; null where none were.</param>
    /// <param name="at">When; kept to the millisecond.</param>
    public AuditEntry Append(string who, string what, string detail, string? precision, DateTimeOffset at) =>
        store.Write((c, t) =>
        {
            var last = c.QuerySingleOrDefault<AuditHead>(OpsSql.Of("audit/last"), transaction: t) ?? AuditHead.Empty;
            var open = new AuditEntry(last.Number + 1, at, who, what, detail, precision, last.Hash, "");
            var entry = open with { Hash = AuditChain.Hash(open) };
            c.Execute(OpsSql.Of("audit/add"), entry, t);
            return entry;
        });

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

    private static object Asked(AuditSearch search, int limit, int offset) => new
    {
        who = search.Who, what = search.What, from = search.From, until = search.Until, limit, offset,
    };
}
