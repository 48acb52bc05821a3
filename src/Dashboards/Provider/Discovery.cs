using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace DongHaeng.Dashboards.Provider;

/// <summary>The provider's discovery document and keys, fetched when they are first needed and kept for half a day.</summary>
/// <param name="settings">Where the provider is.</param>
public sealed class Discovery(ProviderSettings settings)
{
    private readonly ConfigurationManager<OpenIdConnectConfiguration> documents = new(
        settings.Root + "/.well-known/openid-configuration",
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever(new HttpClient { Timeout = Patience }) { RequireHttps = settings.Root.StartsWith("https:", StringComparison.Ordinal) })
    {
        RefreshInterval = TimeSpan.FromSeconds(30), // new keys of the provider are known soon after the first token that bears one
    };

    /// <summary>How long the provider may be silent.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    /// <summary>What the provider says about itself.</summary>
    /// <exception cref="InvalidOperationException">It cannot be reached, or is not who it should be.</exception>
    public async Task<OpenIdConnectConfiguration> Read(CancellationToken cancel)
    {
        var document = await documents.GetConfigurationAsync(cancel);
        // Else one provider could speak for another (OpenID Connect Discovery, section 4.3).
        return document.Issuer?.TrimEnd('/') == settings.Root ? document
            : throw new InvalidOperationException($"The discovery document at {settings.Root} is of '{document.Issuer}'. Set signIn.provider.authority to what the provider calls itself.");
    }

    /// <summary>The same where it can be had.</summary>
    public async Task<OpenIdConnectConfiguration?> TryRead(CancellationToken cancel)
    {
        try
        {
            return await Read(cancel);
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or HttpRequestException or OperationCanceledException && !cancel.IsCancellationRequested)
        {
            return null; // the caller says what that means for the person who waits
        }
    }

    /// <summary>Fetches it again soon: a token bore a key that it does not have.</summary>
    public void Stale() => documents.RequestRefresh();
}
