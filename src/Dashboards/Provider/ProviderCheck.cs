using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace DongHaeng.Dashboards.Provider;

/// <summary>Whether an installation's identity provider can be used, for the doctor.</summary>
public static class ProviderCheck
{
    /// <summary>What is wrong with it and what to do; nothing where all is well.</summary>
    public static async Task<IReadOnlyList<string>> Run(ProviderSettings settings, CancellationToken cancel)
    {
        var wrong = new List<string>();
        try
        {
            settings.Secret();
        }
        catch (IOException e)
        {
            wrong.Add(e.Message);
        }

        try
        {
            wrong.AddRange(Document(await new Discovery(settings).Read(cancel)));
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or HttpRequestException or TaskCanceledException)
        {
            wrong.Add($"its discovery document cannot be had: {(e.InnerException ?? e).Message}");
        }

        return wrong;
    }

    private static IEnumerable<string> Document(OpenIdConnectConfiguration document)
    {
        if (string.IsNullOrEmpty(document.AuthorizationEndpoint) || string.IsNullOrEmpty(document.TokenEndpoint))
        {
            yield return "its discovery document names no authorization_endpoint or no token_endpoint";
        }

        if (document.SigningKeys.Count == 0)
        {
            yield return "it publishes no key that id_tokens could be checked with (jwks_uri)";
        }

        if (document.TokenEndpointAuthMethodsSupported is { Count: > 0 } methods && !methods.Contains("client_secret_post"))
        {
            yield return "it does not take the client's secret in the body (client_secret_post): open this to the client";
        }

        if (document.ResponseTypesSupported is { Count: > 0 } types && !types.Contains("code"))
        {
            yield return "it has no code flow";
        }
    }
}
