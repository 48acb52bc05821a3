using System.Security.Claims;
using DongHaeng.Ops.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>The cookie that keeps a person signed in, and the check at each request that it still may.</summary>
public static class SessionCookie
{
    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>Adds cookie authentication.</summary>
    public static void AddSessionCookie(this IServiceCollection services, CookieSecurePolicy secure)
    {
        services.AddSingleton<Sessions>();
        services.AddAuthentication(Scheme).AddCookie(options =>
        {
            options.Cookie.Name = "donghaeng";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = secure;
            options.LoginPath = "/sign-in";
            options.ReturnUrlParameter = "return";
            options.ExpireTimeSpan = TimeSpan.FromHours(9); // a working day
            options.Events.OnValidatePrincipal = Check;
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddOptions<CookieAuthenticationOptions>(Scheme).Configure<Sessions>((options, sessions) => options.SessionStore = sessions);
        services.AddAuthorization();
    }

    /// <summary>Begins a session.</summary>
    /// <param name="http">The request.</param>
    /// <param name="account">Who is signed in.</param>
    /// <param name="way">One of <see cref="SignInWay"/>.</param>
    /// <param name="tokens">What an identity provider gave for its own sign-out.</param>
    public static async Task Begin(HttpContext http, Account account, string way, params IEnumerable<AuthenticationToken> tokens)
    {
        if (Current(http) is { } before)
        {
            http.RequestServices.GetRequiredService<Sessions>().Leave(before);
        }

        var properties = SessionTicket.Properties(http, account, way);
        properties.StoreTokens(tokens);
        // A new handler, because the request's own would go on with the key of the session before: whoever left a browser
        // signed in and kept its cookie would then have the next person's session.
        var handlers = new AuthenticationHandlerProvider(http.RequestServices.GetRequiredService<IAuthenticationSchemeProvider>());
        var handler = (IAuthenticationSignInHandler)(await handlers.GetHandlerAsync(http, Scheme))!;
        await handler.SignInAsync(SessionTicket.Person(account, Scheme), properties);
    }

    /// <summary>Ends the session.</summary>
    public static Task End(HttpContext http) => http.SignOutAsync(Scheme);

    /// <summary>The id of the request's session; null for none.</summary>
    public static string? Current(HttpContext http) => SessionTicket.IdOf(Properties(http));

    /// <summary>By what the request's session began; null for none.</summary>
    public static string? Way(HttpContext http) => SessionTicket.WayOf(Properties(http));

    private static AuthenticationProperties? Properties(HttpContext http) => http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties;

    // Role, unit and right to be here are those of the account now, not of the moment of signing in.
    private static async Task Check(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var id = context.Principal?.FindFirstValue(SessionTicket.AccountClaim);
        var account = id is null ? null : http.RequestServices.GetRequiredService<AccountRegister>().FindById(id);
        if (account is null || account.DisabledAt is not null || account.SecurityStamp != context.Principal!.FindFirstValue(SessionTicket.StampClaim))
        {
            context.RejectPrincipal();
            await End(http);
            return;
        }

        http.Features.Set(account);
    }
}
