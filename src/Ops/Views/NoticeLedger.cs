using Dapper;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Views;

/// <summary>Which kept page was written of on which occasion, and what the operator was told; the intent is recorded before the server is spoken to.</summary>
/// <param name="store">The operational database.</param>
public sealed class NoticeLedger(OpsStore store)
{
    /// <summary>Whether a page has been written of on an occasion, or waits to be.</summary>
    public bool Knows(string view, string occasion) => store.Read(c => c.QuerySingle<long>(OpsSql.Of("notice/known"), new { view, occasion })) > 0;

    /// <summary>Whether the operator was told of an occasion.</summary>
    public bool KnowsOperator(string occasion) => store.Read(c => c.QuerySingle<long>(OpsSql.Of("notice/known_operator"), new { occasion })) > 0;

    /// <summary>Puts a mail in; false where the page has one of that occasion.</summary>
    public bool Add(NewNotice mail, DateTimeOffset at)
    {
        var row = new DynamicParameters(mail);
        row.Add("id", Guid.CreateVersion7().ToString("n"));
        row.Add("now", at);
        return store.Write((c, t) => c.Execute(OpsSql.Of("notice/add"), row, t)) == 1;
    }

    /// <summary>What waits and is due.</summary>
    public IReadOnlyList<NoticeEntry> Due(DateTimeOffset now) => store.Read(c => c.Query<NoticeEntry>(OpsSql.Of("notice/due"), new { now }).AsList());

    /// <summary>All mails about a page, the earliest first.</summary>
    public IReadOnlyList<NoticeEntry> List(string view) => store.Read(c => c.Query<NoticeEntry>(OpsSql.Of("notice/list"), new { view }).AsList());

    /// <summary>Records that a mail is about to be sent. Returns the attempt's number; null when it does not wait any more.</summary>
    public int? Begin(string id, string sender) => store.Write((c, t) => c.QuerySingleOrDefault<int?>(OpsSql.Of("notice/begin"), new { id, sender }, t));

    /// <summary>Records how an attempt ended.</summary>
    /// <exception cref="InvalidOperationException">No such attempt is under way.</exception>
    public void End(string id, int number, AttemptOutcome outcome, string answer, DateTimeOffset? next)
    {
        if (store.Write((c, t) => c.Execute(OpsSql.Of("notice/end"), new { id, number, answer, next, state = outcome.After().ToString().ToLowerInvariant() }, t)) == 0)
        {
            throw new InvalidOperationException($"Notice {id} has no attempt {number} under way: its end is not recorded twice.");
        }
    }

    /// <summary>Gives up what a sender left half sent; without a name, of all senders. Returns how many.</summary>
    public int MarkInterrupted(string? sender = null) => store.Write((c, t) => c.Execute(OpsSql.Of("notice/interrupted"), new { sender }, t));
}
