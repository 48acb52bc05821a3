using System.Net.Http.Headers;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace DongHaeng.Dashboards.Provider;

/// <summary>OpenID Connect's code flow on the framework's OAuth handler, which does state, correlation cookie and PKCE; nonce and id_token are added here.</summary>
internal sealed class ProviderHandler(
    IOptionsMonitor<ProviderOptions> options, ILoggerFactory loggers, UrlEncoder encoder, Discovery discovery, SpentStates states, ProviderSettings settings)
    : OAuthHandler<ProviderOptions>(options, loggers, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string SchemeName = "Provider";

    /// <summary>Where the ticket keeps what the provider said.</summary>
    public const string Said = "said";

    private const string Nonce = "nonce";

    /// <inheritdoc/>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await Settle();
        properties.Items[Nonce] = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        await base.HandleChallengeAsync(properties);
    }

    /// <inheritdoc/>
    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri) =>
        QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, properties.Items[Nonce]!);

    /// <inheritdoc/>
    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        var provider = await Settle();
        var state = Request.Query["state"].ToString();
        // Only states of our own making take room.
        if (Options.StateDataFormat.Unprotect(state) is not null && !states.Spend(state))
        {
            return HandleRequestResult.Fail("The state was used before.");
        }

        // Against answers that another provider was asked for (RFC 9207).
        return Request.Query.TryGetValue("iss", out var issuer) && issuer != provider.Issuer
            ? HandleRequestResult.Fail("The answer is of another issuer.")
            : await base.HandleRemoteAuthenticateAsync();
    }

    /// <inheritdoc/>
    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var provider = await Settle();
        var token = tokens.Response is { } answer ? IdToken.Text(answer.RootElement, "id_token") : null;
        var claims = new Claims();
        try
        {
            claims.Add(await IdToken.Read(
                token ?? throw new SecurityTokenException("The provider sent no id_token: the scope openid must be open to this client."),
                provider, Options.ClientId, properties.Items[Nonce] ?? throw new SecurityTokenException("The sign-in had no nonce.")));
        }
        catch (SecurityTokenSignatureKeyNotFoundException)
        {
            discovery.Stale();
            throw;
        }

        if (!claims.Has(settings.RoleClaim) && !string.IsNullOrEmpty(provider.UserInfoEndpoint) && tokens.AccessToken is { } access)
        {
            claims.Add(await UserInfo(provider.UserInfoEndpoint, access, claims.One("sub")!));
        }

        Context.Items[Said] = claims;
        properties.StoreTokens([new AuthenticationToken { Name = "id_token", Value = token }]);
        identity.AddClaims([new("iss", provider.Issuer), new("sub", claims.One("sub")!)]);
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    /// <summary>What some providers tell only when asked once more (OpenID Connect Core, section 5.3).</summary>
    private async Task<JsonElement> UserInfo(string address, string access, string subject)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", access);
        using var answer = await Backchannel.SendAsync(request, Context.RequestAborted);
        answer.EnsureSuccessStatusCode();
        using var said = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Context.RequestAborted));
        return IdToken.Text(said.RootElement, "sub") == subject ? said.RootElement.Clone()
            : throw new SecurityTokenException("The userinfo is of somebody else.");
    }

    /// <summary>Takes the addresses over; they are the same for all requests.</summary>
    private async Task<OpenIdConnectConfiguration> Settle()
    {
        var provider = await discovery.Read(Context.RequestAborted);
        (Options.AuthorizationEndpoint, Options.TokenEndpoint) = (provider.AuthorizationEndpoint, provider.TokenEndpoint);
        return provider;
    }
}
