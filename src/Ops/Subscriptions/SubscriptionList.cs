using Dapper;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Subscriptions;

/// <summary>Who gets which report on which unit.</summary>
/// <param name="store">The operational database.</param>
/// <param name="clock">What time it is.</param>
public sealed class SubscriptionList(OpsStore store, TimeProvider clock)
{
    /// <summary>Lets an account have a report from now on; false when it does already.</summary>
    public bool Add(string report, string unit, string account)
    {
        var row = new { id = Guid.CreateVersion7().ToString("n"), report, unit, account, now = clock.GetUtcNow() };
        return store.Write((c, t) => c.Execute(OpsSql.Of("subscription/add"), row, t)) == 1;
    }

    /// <summary>Ends it; false when there was none. That there was one stays on record.</summary>
    public bool End(string report, string unit, string account)
    {
        var row = new { report, unit, account, now = clock.GetUtcNow() };
        return store.Write((c, t) => c.Execute(OpsSql.Of("subscription/end"), row, t)) == 1;
    }

    /// <summary>Lets an active subscription get the exact figures by mail; false when there is none.</summary>
    /// <param name="report">The report's id.</param>
    /// <param name="unit">The unit's stable id.</param>
    /// <param name="account">The account's id.</param>
    /// <param name="reason">Why; the caller has checked that the account's address may have them, and writes it to the audit log.</param>
    public bool MakeExact(string report, string unit, string account, string reason) =>
        store.Write((c, t) => c.Execute(OpsSql.Of("subscription/exact"), new { report, unit, account, reason }, t)) == 1;

    /// <summary>The accounts that get a report on a unit, without those that are disabled.</summary>
    public IReadOnlyList<Account> Recipients(string report, string unit) =>
        store.Read(c => c.Query<Account>(OpsSql.Of("subscription/recipients"), new { report, unit }).AsList());

    /// <summary>All that are active, of one report or of all.</summary>
    public IReadOnlyList<Subscription> Active(string? report = null) =>
        store.Read(c => c.Query<Subscription>(OpsSql.Of("subscription/active"), new { report }).AsList());
}
