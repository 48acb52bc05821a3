using System.Security.Claims;
using System.Text.Encodings.Web;
using DongHaeng.Ops.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace DongHaeng.Dashboards.Api;

/// <summary>Knows a script by the token that it shows: <c>Authorization: Bearer dh_…</c>. No cookie opens the API.</summary>
internal sealed class TokenSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory loggers, UrlEncoder encoder, AccessTokens tokens)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string SchemeName = "Token";

    private const string Bearer = "Bearer ";

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var shown = Request.Headers.Authorization.ToString();
        if (!shown.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        if (tokens.Use(shown[Bearer.Length..].Trim()) is not { } account)
        {
            return Task.FromResult(AuthenticateResult.Fail("The token opens nothing."));
        }

        Context.Features.Set(account);
        var person = new ClaimsPrincipal(new ClaimsIdentity([new Claim("account", account.Id)], SchemeName));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(person, SchemeName)));
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return ApiProblem.Of(
            StatusCodes.Status401Unauthorized, "No token",
            "Send the header 'Authorization: Bearer dh_…' with a token that is neither out of date nor revoked. Make one on the page /tokens.").ExecuteAsync(Context);
    }
}
