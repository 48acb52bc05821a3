using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using DongHaeng.Ops.Accounts;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Dashboards.Provider;

/// <summary>The account that a person's claims ask for.</summary>
internal static class ClaimedAccount
{
    private const int LongestName = 60;

    /// <summary>The account, or why there can be none.</summary>
    public static (NewAccount? Account, ProviderRefusal Refusal) Of(Claims claims, ProviderSettings settings)
    {
        List<string> roles = [.. claims.All(settings.RoleClaim).Where(settings.Roles.ContainsKey).Select(said => settings.Roles[said]).Distinct()];
        if (roles is not [var role])
        {
            return (null, roles.Count == 0 ? ProviderRefusal.NoRole : ProviderRefusal.SeveralRoles);
        }

        var unit = Unit(role, claims.All(settings.UnitClaim));
        if (!AccountRole.Fits(role, unit))
        {
            return (null, ProviderRefusal.NoUnit);
        }

        // An address that the provider itself calls unproved may be anybody's.
        var mail = claims.One("email_verified") == "false" ? null : claims.One("email");
        if (mail is null || !MailAddress.TryCreate(mail, out var read) || read.Address != mail)
        {
            return (null, ProviderRefusal.NoMail);
        }

        var name = string.Concat((claims.One(settings.AccountClaim) ?? mail).Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
        name = name[..Math.Min(name.Length, LongestName)];
        return (new NewAccount(name, claims.One(settings.NameClaim) ?? name, mail, role, unit), default);
    }

    /// <summary>The same under a name of its own, where another account has the one that was told.</summary>
    public static NewAccount Renamed(NewAccount account, string issuer, string subject) =>
        account with { Name = $"{account.Name}~{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(issuer + "\n" + subject)))[..8]}" };

    // A head's claims may name the gu beside the dong: what counts is the one that fits the role.
    private static string? Unit(string role, IReadOnlyList<string> codes)
    {
        List<string> fitting = role switch
        {
            AccountRole.Supervisor => [.. OrgUnits.Gus.Where(g => codes.Contains(g.Code)).Select(g => g.Id).Distinct()],
            AccountRole.DongHead => [.. OrgUnits.Dongs.Where(d => codes.Contains(d.Code)).Select(d => d.Id).Distinct()],
            _ => [],
        };
        return fitting is [var one] ? one : null;
    }
}
