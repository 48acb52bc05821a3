using System.CommandLine;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;

namespace DongHaeng.Host.Verbs;

/// <summary>user token add, list, revoke.</summary>
internal static class TokenVerb
{
    private const int MostDays = 366;

    public static Command Make() => new("token", "Tokens with which an account's scripts read figures (docs/api.md).") { Add(), List(), Revoke() };

    private static Command Add()
    {
        var (account, name) = (Account(), new Option<string>("--name") { Required = true, Description = "What it is for, to know it again." });
        var days = new Option<int>("--days") { DefaultValueFactory = _ => 90, Description = $"For how many days it is good, {MostDays} at the most." };
        var command = new Command("add", "Print a new token. It is told here only.") { account, name, days, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(days) is < 1 or > MostDays)
            {
                throw new Refusal($"A token is good for 1 to {MostDays} days, not {parsed.GetValue(days)}.");
            }

            using var ops = OpsStore.Open(parsed.SettingsOfExisting().Data);
            var of = Known(ops, parsed.GetRequiredValue(account));
            Console.WriteLine(new AccessTokens(ops, TimeProvider.System).Issue(of, parsed.GetRequiredValue(name), TimeSpan.FromDays(parsed.GetValue(days))));
            Record(ops, "token_issued", $"{of.Name} {parsed.GetRequiredValue(name)}");
        });
        return command;
    }

    private static Command List()
    {
        var account = Account();
        var command = new Command("list", "An account's tokens.") { account, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            using var ops = OpsStore.Open(parsed.SettingsOfExisting().Data);
            foreach (var t in new AccessTokens(ops, TimeProvider.System).List(Known(ops, parsed.GetRequiredValue(account))))
            {
                Console.WriteLine($"{t.Id}  {t.Name,-24} until {t.ExpiresAt:yyyy-MM-dd}  used {t.LastUsedAt?.ToString("yyyy-MM-dd", null) ?? "never",-10}  {(t.RevokedAt == null ? "" : "revoked")}".TrimEnd());
            }
        });
        return command;
    }

    private static Command Revoke()
    {
        var (account, id) = (Account(), new Argument<string>("id") { Description = "The token's id (`user token list`)." });
        var command = new Command("revoke", "Take a token back.") { account, id, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            using var ops = OpsStore.Open(parsed.SettingsOfExisting().Data);
            var of = Known(ops, parsed.GetRequiredValue(account));
            if (!new AccessTokens(ops, TimeProvider.System).Revoke(of, parsed.GetRequiredValue(id)))
            {
                throw new Refusal($"{of.Name} has no token {parsed.GetRequiredValue(id)} that could be taken back. `donghaeng user token list {of.Name}` shows all.");
            }

            Record(ops, "token_revoked", $"{of.Name} {parsed.GetRequiredValue(id)}");
            Console.WriteLine("It opens nothing any more.");
        });
        return command;
    }

    private static Argument<string> Account() => new("account") { Description = "The sign-in name." };

    private static Account Known(OpsStore ops, string name) => new AccountRegister(ops, TimeProvider.System).Find(name)
        ?? throw new Refusal($"There is no account named {name}. `donghaeng user list` shows all.");

    private static void Record(OpsStore ops, string what, string detail) =>
        new AuditLog(ops).Append($"terminal:{Environment.UserName}", what, detail, null, DateTimeOffset.UtcNow);
}
