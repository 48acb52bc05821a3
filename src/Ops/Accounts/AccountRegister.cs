using System.Net.Mail;
using Dapper;
using DongHaeng.Ops.Storage;
using Microsoft.Data.Sqlite;

namespace DongHaeng.Ops.Accounts;

/// <summary>Who may sign in: adds, finds and disables accounts.</summary>
/// <param name="store">The operational database.</param>
/// <param name="clock">What time it is.</param>
public sealed class AccountRegister(OpsStore store, TimeProvider clock)
{
    /// <summary>Makes an account, unless something about it cannot be.</summary>
    public AddResult Add(NewAccount request) => Add(request, (_, _, _) => { });

    /// <summary>The same, and more in the same change.</summary>
    internal AddResult Add(NewAccount request, Action<Account, SqliteConnection, SqliteTransaction> also)
    {
        if (Fault(request) is { } fault)
        {
            return new(fault, null);
        }

        var account = new Account(
            Guid.CreateVersion7().ToString("n"), request.Name, request.DisplayName, request.Email, request.Role,
            request.UnitId, request.Language, clock.GetUtcNow(), null, Secret.New());
        var hash = request.Password is null ? null : PasswordHash.Of(request.Password);
        var row = new
        {
            account.Id, account.Name, account.DisplayName, account.Email, account.Role, account.UnitId,
            account.Language, account.CreatedAt, account.SecurityStamp, PasswordHash = hash,
        };
        var added = store.Write((c, t) =>
        {
            var made = c.Execute(OpsSql.Of("account/add"), row, t) == 1;
            if (made)
            {
                also(account, c, t);
            }

            return made;
        });
        return added ? new(AddOutcome.Added, Find(request.Name)) : new(AddOutcome.NameTaken, null);
    }

    /// <summary>The account with a sign-in name; null where there is none.</summary>
    public Account? Find(string name) =>
        store.Read(c => c.QuerySingleOrDefault<Account>(OpsSql.Of("account/by_name"), new { name }));

    /// <summary>The account with an id; null where there is none.</summary>
    public Account? FindById(string id) =>
        store.Read(c => c.QuerySingleOrDefault<Account>(OpsSql.Of("account/by_id"), new { id }));

    /// <summary>All accounts by name, disabled ones too.</summary>
    public IReadOnlyList<Account> List() => store.Read(c => c.Query<Account>(OpsSql.Of("account/list")).AsList());

    /// <summary>Shuts an account and ends its sessions; false when there is none of that name or it is shut already.</summary>
    public bool Disable(string name)
    {
        var change = new { name, at = clock.GetUtcNow(), stamp = Secret.New() };
        return store.Write((c, t) => c.Execute(OpsSql.Of("account/disable"), change, t)) == 1;
    }

    /// <summary>Gives an account a new password, opens its lock and ends its sessions; false when there is none of that name.</summary>
    public bool SetPassword(string name, string password)
    {
        var change = new { name, hash = PasswordHash.Of(password), stamp = Secret.New() };
        return store.Write((c, t) => c.Execute(OpsSql.Of("account/set_password"), change, t)) == 1;
    }

    /// <summary>What cannot be about an account, before it is looked whether its name is taken; null where all can.</summary>
    public static AddOutcome? Fault(NewAccount request) => request switch
    {
        { Name: var name } when name.Length == 0 || name.Any(char.IsWhiteSpace) => AddOutcome.NameUnusable,
        { Email: var email } when !MailAddress.TryCreate(email, out var read) || read.Address != email => AddOutcome.EmailUnusable,
        { Role: var role } when !AccountRole.All.Contains(role) => AddOutcome.RoleUnknown,
        { Role: var role, UnitId: var unit } when !AccountRole.Fits(role, unit) => AddOutcome.UnitDoesNotFit,
        { Language: not ("ko" or "en") } => AddOutcome.LanguageUnknown,
        _ => null,
    };
}
