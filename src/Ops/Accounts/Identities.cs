using Dapper;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Accounts;

/// <summary>The accounts of people whom an identity provider knows, by its name for itself (issuer) and for them (subject).</summary>
/// <param name="store">The operational database.</param>
/// <param name="clock">What time it is.</param>
public sealed class Identities(OpsStore store, TimeProvider clock)
{
    private readonly AccountRegister accounts = new(store, clock);

    /// <summary>The account of a person; null where there is none yet.</summary>
    public Account? Find(string issuer, string subject) =>
        store.Read(c => c.QuerySingleOrDefault<string>(OpsSql.Of("identity/find"), new { issuer, subject })) is { } id ? accounts.FindById(id) : null;

    /// <summary>Makes an account and ties the person to it, both or neither.</summary>
    /// <exception cref="InvalidOperationException">The person has an account already: another request was faster.</exception>
    public AddResult Add(string issuer, string subject, NewAccount request)
    {
        var link = new { issuer, subject, now = clock.GetUtcNow() };
        return accounts.Add(request, (account, c, t) =>
        {
            if (c.QuerySingleOrDefault<string>(OpsSql.Of("identity/find"), link, t) is not null)
            {
                throw new InvalidOperationException($"{subject} of {issuer} has an account already: sign in again.");
            }

            c.Execute(OpsSql.Of("identity/add"), new { issuer, subject, account = account.Id, link.now }, t);
        });
    }

    /// <summary>Brings an account to what the provider says now; false where nothing had changed.</summary>
    /// <exception cref="ArgumentException">The role and the unit do not go together.</exception>
    public bool Update(Account account, NewAccount said)
    {
        if (!AccountRole.Fits(said.Role, said.UnitId))
        {
            throw new ArgumentException($"The role {said.Role} does not go with the unit {said.UnitId ?? "none"}.", nameof(said));
        }

        var change = new { id = account.Id, role = said.Role, unit = said.UnitId, display = said.DisplayName, email = said.Email };
        return (account.Role, account.UnitId, account.DisplayName, account.Email) != (change.role, change.unit, change.display, change.email)
            && store.Write((c, t) => c.Execute(OpsSql.Of("account/set_rights"), change, t)) == 1;
    }

    /// <summary>Who an account is at identity providers, the first tied first.</summary>
    public IReadOnlyList<Identity> Of(Account account) =>
        store.Read(c => c.Query<Identity>(OpsSql.Of("identity/list"), new { account = account.Id }).AsList());

    /// <summary>
    /// Ties a person whom a provider knows to an account that is there already: from the next sign-in on, role and unit
    /// are what the provider says. False when somebody is tied to that person already.
    /// </summary>
    /// <exception cref="ArgumentException">Issuer or subject is empty or has blanks at its ends.</exception>
    public bool Tie(string issuer, string subject, Account account)
    {
        foreach (var name in new[] { issuer, subject })
        {
            if (name.Length == 0 || name != name.Trim() || name.Any(char.IsControl))
            {
                throw new ArgumentException($"'{name}' is no name at an identity provider: write it as the provider does, without blanks around it.");
            }
        }

        var link = new { issuer, subject, account = account.Id, now = clock.GetUtcNow() };
        return store.Write((c, t) =>
            c.QuerySingleOrDefault<string>(OpsSql.Of("identity/find"), link, t) is null && c.Execute(OpsSql.Of("identity/add"), link, t) == 1);
    }

    /// <summary>Unties a person from an account; false when they were not tied. The person's next sign-in makes an account of its own.</summary>
    public bool Untie(string issuer, string subject, Account account) =>
        store.Write((c, t) => c.Execute(OpsSql.Of("identity/untie"), new { issuer, subject, account = account.Id }, t)) == 1;
}
