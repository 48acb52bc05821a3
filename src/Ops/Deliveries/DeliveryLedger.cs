using Dapper;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Deliveries;

/// <summary>
/// The outbox's ledger: one row for each mail, and what was tried. Intent is recorded before the server is spoken to
/// (<see cref="Begin"/>), the answer after (<see cref="End"/>); what lies between when a process dies is ambiguous.
/// </summary>
/// <param name="store">The operational database.</param>
public sealed class DeliveryLedger(OpsStore store)
{
    /// <summary>Puts a mail in, to be sent at once, unless its row is there already.</summary>
    public AddedDelivery Add(NewDelivery mail, DateTimeOffset at) => store.Write((c, t) =>
    {
        var row = new DynamicParameters(mail);
        row.Add("Id", Guid.CreateVersion7().ToString("n"));
        row.Add("CreatedAt", at);
        var isNew = c.Execute(OpsSql.Of("delivery/add"), row, t) == 1;
        return new AddedDelivery(c.QuerySingle<DeliveryEntry>(OpsSql.Of("delivery/by_key"), mail, t), isNew);
    });

    /// <summary>The row with an id; null where there is none.</summary>
    public DeliveryEntry? Find(string id) =>
        store.Read(c => c.QuerySingleOrDefault<DeliveryEntry>(OpsSql.Of("delivery/by_id"), new { id }));

    /// <summary>The row of a report, unit, period, edition and recipient; null where there is none.</summary>
    public DeliveryEntry? Find(string report, string unitId, string period, int edition, string accountId) =>
        store.Read(c => c.QuerySingleOrDefault<DeliveryEntry>(
            OpsSql.Of("delivery/by_key"),
            new { Report = report, UnitId = unitId, Period = period, Edition = edition, AccountId = accountId }));

    /// <summary>Who gets a mail, as the account stands now.</summary>
    public Account Recipient(DeliveryEntry mail) =>
        store.Read(c => c.QuerySingle<Account>(OpsSql.Of("account/by_id"), new { id = mail.AccountId }));

    /// <summary>Rows by report, period and state; null leaves one open.</summary>
    public IReadOnlyList<DeliveryEntry> List(string? report = null, string? period = null, DeliveryState? state = null) =>
        store.Read(c => c.Query<DeliveryEntry>(
            OpsSql.Of("delivery/list"), new { report, period, state = Word(state) }).AsList());

    /// <summary>The same a page at a time, the newest period and what was put in last first.</summary>
    public IReadOnlyList<DeliveryEntry> Page(string? report, string? period, DeliveryState? state, int limit, int offset) =>
        store.Read(c => c.Query<DeliveryEntry>(OpsSql.Of("delivery/page"), new { report, period, state = Word(state), limit, offset }).AsList());

    /// <summary>An account's own rows, the newest period first.</summary>
    public IReadOnlyList<DeliveryEntry> Of(Account account) =>
        store.Read(c => c.Query<DeliveryEntry>(OpsSql.Of("delivery/of_account"), new { account = account.Id }).AsList());

    /// <summary>What waits and is due, the longest waiting first.</summary>
    public IReadOnlyList<DeliveryEntry> Due(DateTimeOffset now, int limit) =>
        store.Read(c => c.Query<DeliveryEntry>(OpsSql.Of("delivery/due"), new { now, limit }).AsList());

    /// <summary>
    /// Records that a mail is about to be sent, before a word is said to the server. Returns the attempt's number, or
    /// null when the row does not wait any more: somebody else sends it, or it is done.
    /// </summary>
    /// <param name="id">The row.</param>
    /// <param name="sender">Who sends: a name that no other running postman has.</param>
    /// <param name="at">When.</param>
    public int? Begin(string id, string sender, DateTimeOffset at) => store.Write((c, t) =>
    {
        var number = c.QuerySingleOrDefault<int?>(OpsSql.Of("delivery/claim"), new { id, sender }, t);
        if (number is not null)
        {
            c.Execute(OpsSql.Of("delivery/begin_attempt"), new { id, number, now = at }, t);
        }

        return number;
    });

    /// <summary>Records how an attempt ended.</summary>
    /// <param name="id">The row.</param>
    /// <param name="number">The attempt, from <see cref="Begin"/>.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="answer">What the server said.</param>
    /// <param name="at">When it ended.</param>
    /// <param name="next">When to try again, when postponed.</param>
    /// <exception cref="InvalidOperationException">No such attempt is under way.</exception>
    public void End(string id, int number, AttemptOutcome outcome, string answer, DateTimeOffset at, DateTimeOffset? next = null)
    {
        var state = outcome switch
        {
            AttemptOutcome.Sent => DeliveryState.Sent,
            AttemptOutcome.Postponed => DeliveryState.Pending,
            AttemptOutcome.Failed => DeliveryState.Failed,
            _ => DeliveryState.Ambiguous,
        };
        var end = new { id, number, outcome = outcome.ToString().ToLowerInvariant(), answer, now = at, state = Word(state), next };
        store.Write((c, t) =>
        {
            if (c.Execute(OpsSql.Of("delivery/conclude"), end, t) == 0)
            {
                throw new InvalidOperationException($"Delivery {id} has no attempt {number} under way: its end is not recorded twice.");
            }

            return c.Execute(OpsSql.Of("delivery/end_attempt"), end, t);
        });
    }

    /// <summary>
    /// Turns what is still marked as being sent into ambiguous, because its sender is gone. Without a sender: all of
    /// them, for the start of the one process that owns the data folder. Returns how many.
    /// </summary>
    public int MarkInterrupted(DateTimeOffset at, string? sender = null) => store.Write((c, t) =>
    {
        var mark = new { now = at, sender, answer = "The program ended before the server's answer was recorded." };
        c.Execute(OpsSql.Of("delivery/end_interrupted_attempts"), mark, t);
        return c.Execute(OpsSql.Of("delivery/interrupted"), mark, t);
    });

    /// <summary>
    /// A person's decision on an ambiguous or failed mail: it arrived, or it shall be sent again. False when the row
    /// is neither.
    /// </summary>
    public bool Settle(string id, bool arrived, DateTimeOffset at)
    {
        var decision = new
        {
            id, state = Word(arrived ? DeliveryState.Sent : DeliveryState.Pending), next = arrived ? null : (DateTimeOffset?)at,
        };
        return store.Write((c, t) => c.Execute(OpsSql.Of("delivery/settle"), decision, t)) == 1;
    }

    /// <summary>All attempts on a row, the first first.</summary>
    public IReadOnlyList<DeliveryAttempt> Attempts(string id) =>
        store.Read(c => c.Query<DeliveryAttempt>(OpsSql.Of("delivery/attempts"), new { id }).AsList());

    /// <summary>When attempts were begun since a time, in order: what counts against the limit per minute.</summary>
    public IReadOnlyList<DateTimeOffset> StartedSince(DateTimeOffset since) =>
        store.Read(c => c.Query<DateTimeOffset>(OpsSql.Of("delivery/started_since"), new { since }).AsList());

    /// <summary>How many mails of each edition of each report stand where.</summary>
    public IReadOnlyList<DeliveryOverview> Overview() =>
        // Row by row: without a row, SQLite does not tell of what type a count would have been.
        store.Read(c => c.Query(OpsSql.Of("delivery/overview")).Select(row => new DeliveryOverview(row.report, row.period, row.edition, row.pending, row.sending, row.sent, row.failed, row.ambiguous)).ToList());

    private static string? Word(DeliveryState? state) => state?.ToString().ToLowerInvariant();
}
