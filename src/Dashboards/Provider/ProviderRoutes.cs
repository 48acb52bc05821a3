using DongHaeng.Dashboards.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.Provider;

/// <summary>The ways to the identity provider and back.</summary>
internal static class ProviderRoutes
{
    /// <summary>Where a person goes to sign in by the provider.</summary>
    public const string Address = "/sign-in/provider";

    private const string Ended = "/sign-in/ended";

    /// <summary>Adds them where a provider is configured.</summary>
    public static void MapProvider(this WebApplication app)
    {
        if (app.Services.GetService<ProviderSettings>() is null)
        {
            return;
        }

        app.MapGet(Address, Go).AllowAnonymous();
        app.MapGet(Ended, () => TypedResults.Redirect("/sign-in?ended=1")).AllowAnonymous();
    }

    private static async Task Go(HttpContext http, Discovery discovery, [FromQuery(Name = "return")] string? back)
    {
        // Asked before anybody is sent away, so that who finds the provider down is told so here.
        if (await discovery.TryRead(http.RequestAborted) is null)
        {
            await ProviderSignIn.Refuse(http, ProviderRefusal.Unreachable, "-", nameof(ProviderRefusal.Unreachable));
            return;
        }

        await http.ChallengeAsync(ProviderHandler.SchemeName, new AuthenticationProperties { RedirectUri = ReturnAddress.Local(back) });
    }

    /// <summary>Where a person goes after signing out here: to the provider's own sign-out, where it has one (OpenID Connect RP-Initiated Logout); null for nowhere.</summary>
    public static async Task<string?> SignOutAddress(HttpContext http)
    {
        if (SessionCookie.Way(http) != SignInWay.Provider || http.RequestServices.GetService<Discovery>() is not { } discovery
            || await discovery.TryRead(http.RequestAborted) is not { EndSessionEndpoint: { Length: > 0 } address })
        {
            return null;
        }

        return QueryHelpers.AddQueryString(address, new Dictionary<string, string?>
        {
            ["id_token_hint"] = await http.GetTokenAsync("id_token"),
            ["client_id"] = http.RequestServices.GetRequiredService<ProviderSettings>().ClientId,
            ["post_logout_redirect_uri"] = $"{http.Request.Scheme}://{http.Request.Host}{Ended}",
        });
    }
}
