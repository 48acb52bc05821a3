using Dapper;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Accounts;

/// <summary>Checks who somebody is: by password, or by a link that works once.</summary>
/// <param name="store">The operational database.</param>
/// <param name="clock">What time it is.</param>
public sealed class SignInDesk(OpsStore store, TimeProvider clock)
{
    /// <summary>How many failures in a row lock an account.</summary>
    public const int FailuresAllowed = 5;

    private readonly AccountRegister accounts = new(store, clock);

    /// <summary>How long a locked account stays locked.</summary>
    public static TimeSpan Lockout { get; } = TimeSpan.FromMinutes(15);

    /// <summary>Checks a password; five failures in a row lock the account for fifteen minutes, wrong codes counted with them.</summary>
    public SignIn ByPassword(string name, string password)
    {
        var now = clock.GetUtcNow();
        var attempt = new { name, now, allowed = FailuresAllowed, until = now + Lockout };
        var counted = store.Write((c, t) => c.QuerySingleOrDefault<Attempt>(OpsSql.Of("account/count_attempt"), attempt, t));
        // Before anything is answered: how long an answer takes must not tell which names exist or are locked.
        var matches = PasswordHash.Matches(counted?.PasswordHash, password);
        if (counted is null && LockedUntil(name) is { } until)
        {
            return new(SignInOutcome.LockedOut, LockedUntil: until);
        }

        if (!matches)
        {
            return new(SignInOutcome.Refused);
        }

        var answer = Admit(accounts.Find(name));
        // Failures are forgiven when all of the proof is there; else who knows a password could guess codes for ever.
        var (statement, change) = answer.Outcome == SignInOutcome.CodeNeeded
            ? ("account/uncount_attempt", new { name, attempt.allowed, attempt.until, counted = counted!.Counted })
            : ("account/forgive_attempts", new { name, attempt.allowed, attempt.until, counted = 0L });
        store.Write((c, t) => c.Execute(OpsSql.Of(statement), change, t));
        return answer;
    }

    /// <summary>
    /// Makes a token that signs a person in once, for the demo and for people who lost their password. The token is
    /// returned here and kept nowhere.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public string IssueLink(string name, TimeSpan validFor)
    {
        var account = accounts.Find(name)
            ?? throw new ArgumentException($"There is no account named {name}: add it first.", nameof(name));
        var token = Secret.New();
        var now = clock.GetUtcNow();
        var link = new { hash = Secret.Hash(token), account = account.Id, now, expires = now + validFor };
        store.Write((c, t) => c.Execute(OpsSql.Of("account/add_link"), link, t));
        return token;
    }

    /// <summary>Signs a person in by such a token and spends it; of two who try at once, one gets in.</summary>
    public SignIn ByLink(string token)
    {
        var hash = Secret.Hash(token);
        var now = clock.GetUtcNow();
        var account = store.Write((c, t) => c.QuerySingleOrDefault<string>(OpsSql.Of("account/use_link"), new { hash, now }, t));
        if (account is not null)
        {
            return Admit(accounts.FindById(account));
        }

        var used = store.Read(c => c.QuerySingleOrDefault<string>(OpsSql.Of("account/link_used_at"), new { hash }));
        return new(used switch
        {
            null => SignInOutcome.Refused,
            "" => SignInOutcome.LinkExpired,
            _ => SignInOutcome.LinkUsed,
        });
    }

    private SignIn Admit(Account? account) => account switch
    {
        null => new(SignInOutcome.Refused),
        { DisabledAt: not null } => new(SignInOutcome.Disabled),
        _ when new SecondFactors(store).IsOn(account) => new(SignInOutcome.CodeNeeded, account),
        _ => new(SignInOutcome.SignedIn, account),
    };

    private DateTimeOffset? LockedUntil(string name) =>
        store.Read(c => c.QuerySingleOrDefault<DateTimeOffset?>(OpsSql.Of("account/locked_until"), new { name }));
}
