using System.Security.Claims;
using DongHaeng.Ops.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>Who has shown password or link and not yet the code: a sealed cookie for a few minutes, which opens the page of the code and nothing else.</summary>
public static class PendingSignIn
{
    private const string Scheme = "code";
    private const string WayClaim = "way", ReturnClaim = "return";

    /// <summary>Adds the cookie.</summary>
    public static void AddPendingSignIn(this IServiceCollection services, CookieSecurePolicy secure) =>
        services.AddAuthentication().AddCookie(Scheme, options =>
        {
            options.Cookie.Name = "donghaeng.code";
            options.Cookie.Path = "/sign-in";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = secure;
            options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
            options.SlidingExpiration = false;
        });

    /// <summary>Remembers that password or link were right.</summary>
    public static Task Begin(HttpContext http, Account account, string way, string back) => http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
        [new(SessionTicket.AccountClaim, account.Id), new(SessionTicket.StampClaim, account.SecurityStamp), new(WayClaim, way), new(ReturnClaim, back)], Scheme)));

    /// <summary>Who it is, by what he came, and where he wanted to go; null where nobody is or the time is over.</summary>
    public static async Task<(Account Account, string Way, string Return)?> Read(HttpContext http, AccountRegister accounts)
    {
        if ((await http.AuthenticateAsync(Scheme)).Principal is not { } person)
        {
            return null;
        }

        var account = accounts.FindById(person.FindFirstValue(SessionTicket.AccountClaim)!);
        return account is { DisabledAt: null } && account.SecurityStamp == person.FindFirstValue(SessionTicket.StampClaim)
            ? (account, person.FindFirstValue(WayClaim)!, person.FindFirstValue(ReturnClaim)!)
            : null;
    }

    /// <summary>Forgets it.</summary>
    public static Task End(HttpContext http) => http.SignOutAsync(Scheme);
}
