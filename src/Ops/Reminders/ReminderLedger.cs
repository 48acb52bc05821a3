using Dapper;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Reminders;

/// <summary>
/// Which contact was reminded on which business day. Apart from the ledger of reports, whose rows stand for archived
/// files to accounts; the intent is recorded before the server is spoken to here as there.
/// </summary>
/// <param name="store">The operational database.</param>
public sealed class ReminderLedger(OpsStore store)
{
    /// <summary>Puts a mail in; false when the contact has one of that day.</summary>
    public bool Add(NewReminder mail, DateTimeOffset at)
    {
        var row = new DynamicParameters(mail);
        row.Add("id", Guid.CreateVersion7().ToString("n"));
        row.Add("now", at);
        return store.Write((c, t) => c.Execute(OpsSql.Of("reminder/add"), row, t)) == 1;
    }

    /// <summary>What of a day waits and is due. What an earlier day left is told anew, not sent.</summary>
    public IReadOnlyList<ReminderEntry> Due(string day, DateTimeOffset now) =>
        store.Read(c => c.Query<ReminderEntry>(OpsSql.Of("reminder/due"), new { day, now }).AsList());

    /// <summary>All mails of a day, by address.</summary>
    public IReadOnlyList<ReminderEntry> List(string day) => store.Read(c => c.Query<ReminderEntry>(OpsSql.Of("reminder/list"), new { day }).AsList());

    /// <summary>Records that a mail is about to be sent. Returns the attempt's number; null when it does not wait any more.</summary>
    public int? Begin(string id, string sender) =>
        store.Write((c, t) => c.QuerySingleOrDefault<int?>(OpsSql.Of("reminder/begin"), new { id, sender }, t));

    /// <summary>Records how an attempt ended.</summary>
    /// <exception cref="InvalidOperationException">No such attempt is under way.</exception>
    public void End(string id, int number, AttemptOutcome outcome, string answer, DateTimeOffset? next)
    {
        var end = new { id, number, answer, next, state = outcome.After().ToString().ToLowerInvariant() };
        if (store.Write((c, t) => c.Execute(OpsSql.Of("reminder/end"), end, t)) == 0)
        {
            throw new InvalidOperationException($"Reminder {id} has no attempt {number} under way: its end is not recorded twice.");
        }
    }

    /// <summary>Gives up what a sender left half sent; without a name, of all senders. Returns how many.</summary>
    public int MarkInterrupted(string? sender = null) =>
        store.Write((c, t) => c.Execute(OpsSql.Of("reminder/interrupted"), new { sender }, t));
}
