using System.Security.Cryptography;
using Dapper;
using DongHaeng.Ops.Storage;

namespace DongHaeng.Ops.Accounts;

/// <summary>Turns the second step of signing in on, and checks its codes: those of an authenticator app, and recovery codes.</summary>
/// <param name="store">The operational database.</param>
/// <param name="clock">What time it is.</param>
/// <param name="seal">How secrets are kept.</param>
public sealed class CodeDesk(OpsStore store, TimeProvider clock, SecretSeal seal)
{
    /// <summary>How many recovery codes an account gets.</summary>
    public const int RecoveryCodes = 10;

    private const int RecoveryBytes = 10; // 80 bits: too many to try, even for who has the hashes

    private readonly SecondFactors factors = new(store);
    private readonly AccountRegister accounts = new(store, clock);

    /// <summary>Makes a secret for an account whose second step is not on, in place of one that was only begun.</summary>
    public void Begin(Account account)
    {
        var row = new { account = account.Id, secret = seal.Close(RandomNumberGenerator.GetBytes(Totp.SecretBytes)), now = clock.GetUtcNow() };
        store.Write((c, t) => c.Execute(OpsSql.Of("code/begin"), row, t));
    }

    /// <summary>The secret that was begun and not confirmed yet; null for none.</summary>
    public byte[]? Begun(Account account) => factors.Find(account) is { ConfirmedAt: null } begun ? seal.Open(begun.SealedSecret) : null;

    /// <summary>Turns the second step on, once the app shows the right code.</summary>
    /// <returns>The recovery codes, which are told here only; null where the code is wrong or nothing was begun.</returns>
    public IReadOnlyList<string>? Confirm(Account account, string code)
    {
        if (Begun(account) is not { } secret || Totp.StepFor(secret, Plain(code), clock.GetUtcNow()) is not { } step)
        {
            return null;
        }

        List<string> codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => Base32.Of(RandomNumberGenerator.GetBytes(RecoveryBytes)))];
        var change = new { account = account.Id, step, now = clock.GetUtcNow() };
        var on = store.Write((c, t) =>
        {
            var confirmed = c.Execute(OpsSql.Of("code/confirm"), change, t) == 1;
            if (confirmed)
            {
                c.Execute(OpsSql.Of("code/add_recovery"), codes.Select(text => new { account = account.Id, hash = Secret.Hash(text) }), t);
            }

            return confirmed;
        });
        return on ? codes : null;
    }

    /// <summary>Checks a code and spends it; wrong ones count with wrong passwords and lock the account like them.</summary>
    public SignIn Check(Account account, string code)
    {
        var now = clock.GetUtcNow();
        var attempt = new { name = account.Name, now, allowed = SignInDesk.FailuresAllowed, until = now + SignInDesk.Lockout };
        if (store.Write((c, t) => c.Query<Attempt>(OpsSql.Of("account/count_attempt"), attempt, t).AsList()).Count == 0)
        {
            return new(SignInOutcome.LockedOut);
        }

        if (!Spent(account, Plain(code), now))
        {
            return new(SignInOutcome.Refused);
        }

        store.Write((c, t) => c.Execute(OpsSql.Of("account/forgive_attempts"), new { name = account.Name }, t));
        return accounts.FindById(account.Id) is { DisabledAt: null } known ? new(SignInOutcome.SignedIn, known) : new(SignInOutcome.Disabled);
    }

    private bool Spent(Account account, string code, DateTimeOffset now)
    {
        if (factors.Find(account) is not { ConfirmedAt: not null } factor)
        {
            return false;
        }

        var change = Totp.StepFor(seal.Open(factor.SealedSecret), code, now) is { } step
            ? ("code/take_step", new { account = account.Id, step, now, hash = "" })
            : ("code/take_recovery", new { account = account.Id, step = 0L, now, hash = Secret.Hash(code) });
        return store.Write((c, t) => c.Execute(OpsSql.Of(change.Item1), change.Item2, t)) == 1;
    }

    /// <summary>As it is compared: people type the groups in which a code is shown, and small letters.</summary>
    private static string Plain(string code) => string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
}
