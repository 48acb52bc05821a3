using System.CommandLine;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;

namespace DongHaeng.Host.Verbs;

/// <summary>user tie: ties a person whom the identity provider knows to an account that is there already, or unties them.</summary>
internal static class TieVerb
{
    public static Command Make()
    {
        var name = new Argument<string>("name") { Description = "The sign-in name." };
        var subject = new Option<string>("--subject") { Required = true, Description = "The provider's name for the person (sub)." };
        var end = new Option<bool>("--end") { Description = "Untie them instead." };
        var command = new Command("tie", "Tie a person of the identity provider to an account: role and unit are then what the provider says.") { name, subject, end, Options.SettingsFile(), Options.Data() };
        command.SetAction(parsed =>
        {
            var settings = parsed.SettingsOfExisting();
            var issuer = settings.SignIn.Provider?.Authority ?? throw new Refusal("The settings name no identity provider: add `signIn.provider` (docs/sign-in.md).");
            using var ops = OpsStore.Open(settings.Data);
            var account = new AccountRegister(ops, TimeProvider.System).Find(parsed.GetRequiredValue(name))
                ?? throw new Refusal($"There is no account named {parsed.GetRequiredValue(name)}. `donghaeng user list` shows all.");
            var (identities, who, ends) = (new Identities(ops, TimeProvider.System), parsed.GetRequiredValue(subject), parsed.GetValue(end));
            if (ends ? identities.Of(account).FirstOrDefault(one => one.Subject == who) is not { } tied || !identities.Untie(tied.Issuer, who, account) : !Tied(identities, issuer, who, account))
            {
                throw new Refusal(ends ? $"{who} is not tied to {account.Name}." : $"{who} is tied to {identities.Find(issuer, who)?.Name} already. Untie them there first: user tie … --end.");
            }

            new AuditLog(ops).Append($"terminal:{Environment.UserName}", ends ? "identity_untied" : "identity_tied", $"{account.Name} {who}", null, DateTimeOffset.UtcNow);
            Console.WriteLine(ends ? $"{who} is tied to {account.Name} no more." : $"Who signs in at {issuer} as {who} is {account.Name}.");
        });
        return command;
    }

    private static bool Tied(Identities identities, string issuer, string subject, Account account)
    {
        try
        {
            return identities.Tie(issuer, subject, account);
        }
        catch (ArgumentException e)
        {
            throw new Refusal(e.Message);
        }
    }
}
