using DongHaeng.Dashboards.SignIn;
using DongHaeng.Ops.Accounts;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.OwnAccount;

/// <summary>Which roles must have an authenticator app. Who came by the identity provider has proved himself by its rules.</summary>
/// <param name="Roles">Some of <see cref="AccountRole.All"/>.</param>
public sealed record RequiredCode(IReadOnlyList<string> Roles)
{
    private static readonly string[] Open = ["/account", "/sign-in", "/sign-out", "/assets"];

    /// <summary>Whether the account has to turn it on.</summary>
    public bool Of(Account account, string? way) => way != SignInWay.Provider && Roles.Contains(account.Role);

    /// <summary>Sends those who have to turn it on and have not to where they can.</summary>
    public void Use(IApplicationBuilder app)
    {
        if (Roles.Count == 0)
        {
            return;
        }

        app.Use((http, next) =>
        {
            if (http.Features.Get<Account>() is not { } account || SessionCookie.Way(http) is not { } way || !Of(account, way)
                || Open.Any(path => http.Request.Path.StartsWithSegments(path)) || http.RequestServices.GetRequiredService<SecondFactors>().IsOn(account))
            {
                return next(http);
            }

            http.Response.Redirect("/account?code=required");
            return Task.CompletedTask;
        });
    }
}
