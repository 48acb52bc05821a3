using Dapper;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Accounts;

/// <summary>Which accounts have an authenticator app. What needs its secret is <see cref="CodeDesk"/>'s.</summary>
/// <param name="store">The operational database.</param>
public sealed class SecondFactors(OpsStore store)
{
    /// <summary>An account's; null for none, not even one that was only begun.</summary>
    public SecondFactor? Find(Account account) =>
        store.Read(c => c.QuerySingleOrDefault<SecondFactor>(OpsSql.Of("code/find"), new { account = account.Id }));

    /// <summary>Whether sign-in asks for a code.</summary>
    public bool IsOn(Account account) => Find(account)?.ConfirmedAt is not null;

    /// <summary>Takes it away with its recovery codes; false where there was none.</summary>
    public bool Remove(Account account)
    {
        var of = new { account = account.Id };
        return store.Write((c, t) =>
        {
            c.Execute(OpsSql.Of("code/remove_recovery"), of, t);
            return c.Execute(OpsSql.Of("code/remove"), of, t);
        }) == 1;
    }
}
