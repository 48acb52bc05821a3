using Dapper;
using DongHaeng.Ops.Storage;
using Microsoft.Data.Sqlite;

namespace DongHaeng.Ops.Accounts;

/// <summary>
/// Accounts as administrators look after them. One administrator who may sign in always stays: without one nobody could
/// give anybody a right any more.
/// </summary>
/// <param name="store">The operational database.</param>
/// <param name="clock">What time it is.</param>
public sealed class AccountDesk(OpsStore store, TimeProvider clock)
{
    /// <summary>Accounts by name.</summary>
    /// <param name="text">A part of the sign-in name, the name or the address; null for all.</param>
    /// <param name="role">One of <see cref="AccountRole"/>; null for all.</param>
    /// <param name="standing">active, disabled or locked; null for all.</param>
    public IReadOnlyList<AccountState> Find(string? text = null, string? role = null, string? standing = null) => Find(null, text, role, standing);

    /// <summary>One account; null where there is none of that id.</summary>
    public AccountState? FindById(string id) => Find(id, null, null, null).SingleOrDefault();

    /// <summary>Changes what an account is: role, unit, name, address and language, as they stand in the one that is given.</summary>
    /// <exception cref="ArgumentException">The role and the unit do not go together.</exception>
    public ChangeOutcome Change(Account account) => !AccountRole.Fits(account.Role, account.UnitId)
        ? throw new ArgumentException($"The role {account.Role} does not go with the unit {account.UnitId ?? "none"}.", nameof(account))
        : Write(account.Id, ends: account.Role != AccountRole.Administrator, (c, t) => c.Execute(OpsSql.Of("account/change"), account, t));

    /// <summary>Shuts an account: its sessions and tokens end, and links that were given out open nothing.</summary>
    public ChangeOutcome Shut(string id) => Write(id, ends: true, (c, t) =>
    {
        var now = clock.GetUtcNow();
        c.Execute(OpsSql.Of("account/end_links"), new { id, now }, t);
        return c.Execute(OpsSql.Of("account/shut"), new { id, at = now, stamp = Secret.New() }, t);
    });

    /// <summary>Opens an account that was shut. What was open before stays ended.</summary>
    public ChangeOutcome Enable(string id) => Write(id, ends: false, (c, t) => c.Execute(OpsSql.Of("account/enable"), new { id, stamp = Secret.New() }, t));

    /// <summary>Takes away the lock that failed attempts have put on an account.</summary>
    public ChangeOutcome Unlock(string id) => Write(id, ends: false, (c, t) => c.Execute(OpsSql.Of("account/unlock"), new { id, now = clock.GetUtcNow() }, t));

    // What ends an administrator, and whether another is left, is one change: two who end each other at once must not both do it.
    private ChangeOutcome Write(string id, bool ends, Func<SqliteConnection, SqliteTransaction, int> change) => store.Write((c, t) =>
    {
        var role = c.QuerySingleOrDefault<Account>(OpsSql.Of("account/by_id"), new { id }, t) is { DisabledAt: null } active ? active.Role : null;
        return ends && role == AccountRole.Administrator && c.QuerySingle<long>(OpsSql.Of("account/other_administrators"), new { id }, t) == 0 ? ChangeOutcome.LastAdministrator
            : change(c, t) == 1 ? ChangeOutcome.Changed
            : ChangeOutcome.Unchanged;
    });

    private IReadOnlyList<AccountState> Find(string? id, string? text, string? role, string? standing) => store.Read(c => c.Query<Account, AccountStateRow, AccountState>(
        OpsSql.Of("account/find"),
        (account, row) => new(account, row.HasPassword, row.LockedUntil, row.CodeSince, row.LastSignIn),
        new { id, text, role, standing, now = clock.GetUtcNow() },
        splitOn: "has_password").AsList());
}
