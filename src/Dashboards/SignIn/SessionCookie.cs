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
    private const string AccountClaim = "account";
    private const string StampClaim = "stamp";

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
    public static Task Begin(HttpContext http, Account account)
    {
        var identity = new ClaimsIdentity([new(AccountClaim, account.Id), new(StampClaim, account.SecurityStamp)], Scheme);
        return http.SignInAsync(Scheme, new ClaimsPrincipal(identity));
    }

    /// <summary>Ends the session.</summary>
    public static Task End(HttpContext http) => http.SignOutAsync(Scheme);

    // Role, unit and right to be here are those of the account now, not of the moment of signing in.
    private static async Task Check(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var id = context.Principal?.FindFirstValue(AccountClaim);
        var account = id is null ? null : http.RequestServices.GetRequiredService<AccountRegister>().FindById(id);
        if (account is null || account.DisabledAt is not null || account.SecurityStamp != context.Principal!.FindFirstValue(StampClaim))
        {
            context.RejectPrincipal();
            await End(http);
            return;
        }

        http.Features.Set(account);
    }
}
