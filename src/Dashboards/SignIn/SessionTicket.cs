using System.Security.Claims;
using DongHaeng.Ops.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>What the cookie's ticket carries of a session. It stays in the server's memory.</summary>
internal static class SessionTicket
{
    public const string AccountClaim = "account";
    public const string StampClaim = "stamp";
    private const string Id = "session", Name = "name", Way = "way", Address = "address", Browser = "browser";
    private const int BrowserKept = 300;

    /// <summary>Who it is.</summary>
    public static ClaimsPrincipal Person(Account account, string scheme) =>
        new(new ClaimsIdentity([new(AccountClaim, account.Id), new(StampClaim, account.SecurityStamp)], scheme));

    /// <summary>How and where the session begins.</summary>
    public static AuthenticationProperties Properties(HttpContext http, Account account, string way)
    {
        var browser = http.Request.Headers.UserAgent.ToString();
        return new(new Dictionary<string, string?>
        {
            [Id] = Guid.CreateVersion7().ToString("n"),
            [Name] = account.Name,
            [Way] = way,
            [Address] = http.Connection.RemoteIpAddress?.ToString() ?? "-",
            [Browser] = browser.Length == 0 ? null : browser[..Math.Min(browser.Length, BrowserKept)],
        });
    }

    /// <summary>The session that a ticket begins.</summary>
    public static Session Read(AuthenticationTicket ticket, DateTimeOffset now)
    {
        var items = ticket.Properties.Items;
        return new(
            items[Id]!, ticket.Principal.FindFirstValue(AccountClaim)!, items[Name]!, items[Way]!, now, now, items[Address]!, items.TryGetValue(Browser, out var browser) ? browser : null);
    }

    /// <summary>The id of the session that a request came with; null for none.</summary>
    public static string? IdOf(AuthenticationProperties? properties) => properties?.Items.TryGetValue(Id, out var id) == true ? id : null;

    /// <summary>By what it began; null for none.</summary>
    public static string? WayOf(AuthenticationProperties? properties) => properties?.Items.TryGetValue(Way, out var way) == true ? way : null;
}
