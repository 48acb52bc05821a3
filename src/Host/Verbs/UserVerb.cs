using System.CommandLine;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Host.Verbs;

/// <summary>user add, list, disable, password, link, totp remove; user tie is <see cref="TieVerb"/>, user token <see cref="TokenVerb"/>.</summary>
internal static class UserVerb
{
    private const int FewestLetters = 12;

    public static Command Make() => new("user", "Accounts.") { Add(), List(), Disable(), Password(), Link(), Totp(), TieVerb.Make(), TokenVerb.Make() };

    private static Command Add()
    {
        var name = new Argument<string>("name") { Description = "The sign-in name." };
        var role = new Option<string>("--role") { Required = true, Description = string.Join(", ", AccountRole.All) };
        var email = new Option<string>("--email") { Required = true, Description = "Where reports go." };
        var display = new Option<string?>("--display") { Description = "How the person is addressed. Default: the sign-in name." };
        var unit = new Option<string?>("--unit") { Description = "The code of the gu (5 digits) or dong (10 digits) that is the person's own." };
        var language = new Option<string>("--language") { DefaultValueFactory = _ => "ko", Description = "ko or en." };
        var command = new Command("add", "Add an account; prints a link that signs the person in once.") { name, role, email, display, unit, language, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            var settings = parsed.Settings();
            Warehouse.OwnFolder.Make(settings.Data);
            using var ops = OpsStore.Open(settings.Data);
            var login = parsed.GetRequiredValue(name);
            var result = new AccountRegister(ops, TimeProvider.System).Add(new NewAccount(
                login, parsed.GetValue(display) ?? login, parsed.GetRequiredValue(email), parsed.GetRequiredValue(role), UnitId(parsed.GetValue(unit)), parsed.GetRequiredValue(language)));
            if (result.Account == null)
            {
                throw new Refusal($"The account {login} was not added: {result.Outcome}. Roles are {string.Join(", ", AccountRole.All)}; a supervisor needs --unit with a gu's code, a dong_head with a dong's.");
            }

            Record(ops, "account_added", $"{login} {result.Account.Role} {result.Account.UnitId}");
            Console.WriteLine($"Added {login}. Sign in once within 24 hours: {LinkFor(settings, ops, login)}");
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "All accounts.") { Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            using var ops = OpsStore.Open(parsed.SettingsOfExisting().Data);
            foreach (var a in new AccountRegister(ops, TimeProvider.System).List())
            {
                Console.WriteLine($"{a.Name,-20} {a.Role,-14} {a.UnitId ?? "-",-6} {a.Language} {a.Email,-34} {(a.DisabledAt == null ? "" : "disabled")}");
            }
        });
        return command;
    }

    private static Command Disable()
    {
        var name = new Argument<string>("name") { Description = "The sign-in name." };
        var command = new Command("disable", "End an account and its sessions.") { name, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            using var ops = OpsStore.Open(parsed.SettingsOfExisting().Data);
            if (!new AccountRegister(ops, TimeProvider.System).Disable(parsed.GetRequiredValue(name)))
            {
                throw new Refusal($"There is no active account named {parsed.GetRequiredValue(name)}. `donghaeng user list` shows all.");
            }

            Record(ops, "account_disabled", parsed.GetRequiredValue(name));
            Console.WriteLine($"{parsed.GetRequiredValue(name)} may not sign in any more.");
        });
        return command;
    }

    private static Command Link()
    {
        var name = new Argument<string>("name") { Description = "The sign-in name." };
        var command = new Command("link", "Print a link that signs a person in once, for the first time or after a lost password.") { name, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            var settings = parsed.SettingsOfExisting();
            using var ops = OpsStore.Open(settings.Data);
            Console.WriteLine(LinkFor(settings, ops, parsed.GetRequiredValue(name)));
        });
        return command;
    }

    private static Command Password()
    {
        var name = new Argument<string>("name") { Description = "The sign-in name." };
        var command = new Command("password", "Set an account's password, read as one line from standard input; open sessions end.") { name, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            using var ops = OpsStore.Open(parsed.SettingsOfExisting().Data);
            var password = Console.In.ReadLine() ?? "";
            if (password.Length < FewestLetters)
            {
                throw new Refusal($"A password has at least {FewestLetters} characters.");
            }

            if (!new AccountRegister(ops, TimeProvider.System).SetPassword(parsed.GetRequiredValue(name), password))
            {
                throw new Refusal($"There is no account named {parsed.GetRequiredValue(name)}. `donghaeng user list` shows all.");
            }

            Record(ops, "password_set", parsed.GetRequiredValue(name));
            Console.WriteLine($"{parsed.GetRequiredValue(name)} has a new password.");
        });
        return command;
    }

    private static Command Totp()
    {
        var name = new Argument<string>("name") { Description = "The sign-in name." };
        var remove = new Command("remove", "Take an account's authenticator app away, when it is lost with its recovery codes; make sure who asks.") { name, Options.SettingsFile(), Options.Data() };
        remove.SetAction(parsed =>
        {
            using var ops = OpsStore.Open(parsed.SettingsOfExisting().Data);
            var account = new AccountRegister(ops, TimeProvider.System).Find(parsed.GetRequiredValue(name))
                ?? throw new Refusal($"There is no account named {parsed.GetRequiredValue(name)}. `donghaeng user list` shows all.");
            if (!new SecondFactors(ops).Remove(account))
            {
                throw new Refusal($"{account.Name} has no authenticator app.");
            }

            Record(ops, "code_removed", account.Name);
            Console.WriteLine($"{account.Name} signs in without a code until the account page turns it on again.");
        });
        return new Command("totp", "The second step of signing in (docs/sign-in.md).") { remove };
    }

    private static string LinkFor(Settings settings, OpsStore ops, string name)
    {
        var link = $"{settings.Address}/sign-in/link/{new SignInDesk(ops, TimeProvider.System).IssueLink(name, TimeSpan.FromHours(24))}";
        Record(ops, "link_issued", name);
        return link;
    }

    /// <summary>What was done at the terminal, by the operating system's user who did it.</summary>
    private static void Record(OpsStore ops, string what, string detail) =>
        new AuditLog(ops).Append($"terminal:{Environment.UserName}", what, detail, null, DateTimeOffset.UtcNow);

    private static string? UnitId(string? code) => code == null ? null
        : OrgUnits.Gus.FirstOrDefault(g => g.Code == code)?.Id ?? OrgUnits.Dongs.FirstOrDefault(d => d.Code == code)?.Id
            ?? throw new Refusal($"There is no gu or dong with the code {code}.");
}
