using Dapper;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Accounts;

/// <summary>Makes, knows and takes back the tokens of scripts. A token opens what its account may see, and nothing else.</summary>
/// <param name="store">The operational database.</param>
/// <param name="clock">What time it is.</param>
public sealed class AccessTokens(OpsStore store, TimeProvider clock)
{
    /// <summary>With what every token begins, so that one that leaked into a file is recognised.</summary>
    public const string Mark = "dh_";

    private readonly AccountRegister accounts = new(store, clock);

    /// <summary>Makes a token.</summary>
    /// <param name="account">Whose it is.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="validFor">For how long it opens anything.</param>
    /// <returns>The token, which is told here only.</returns>
    public string Issue(Account account, string name, TimeSpan validFor)
    {
        var (token, now) = (Mark + Secret.New(), clock.GetUtcNow());
        var row = new { id = Guid.CreateVersion7().ToString("n"), hash = Secret.Hash(token), account = account.Id, name, stamp = account.SecurityStamp, now, expires = now + validFor };
        store.Write((c, t) => c.Execute(OpsSql.Of("token/add"), row, t));
        return token;
    }

    /// <summary>Whose token it is, and notes that it was used; null for one that opens nothing.</summary>
    public Account? Use(string token)
    {
        var shown = new { hash = Secret.Hash(token), now = clock.GetUtcNow() };
        return store.Write((c, t) => c.QuerySingleOrDefault<string>(OpsSql.Of("token/use"), shown, t)) is { } account ? accounts.FindById(account) : null;
    }

    /// <summary>An account's tokens, the oldest first.</summary>
    public IReadOnlyList<AccessToken> List(Account account) =>
        store.Read(c => c.Query<AccessToken>(OpsSql.Of("token/list"), new { account = account.Id }).AsList());

    /// <summary>Takes a token back; false where the account has none of that id that still opens anything.</summary>
    public bool Revoke(Account account, string id)
    {
        var change = new { account = account.Id, id, now = clock.GetUtcNow() };
        return store.Write((c, t) => c.Execute(OpsSql.Of("token/revoke"), change, t)) == 1;
    }
}
