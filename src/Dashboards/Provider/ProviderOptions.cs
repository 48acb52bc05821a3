using Microsoft.AspNetCore.Authentication.OAuth;

namespace DongHaeng.Dashboards.Provider;

/// <summary>The framework's OAuth options; the provider's addresses are those of its discovery document, fetched when somebody signs in.</summary>
internal sealed class ProviderOptions : OAuthOptions
{
    /// <inheritdoc/>
    public override void Validate()
    {
        // The base class wants addresses at the start, when the provider may be down. The settings are checked when they are read.
        if (!CallbackPath.HasValue || ClientId.Length == 0 || ClientSecret.Length == 0)
        {
            throw new InvalidOperationException("The identity provider's options lack callback, client or secret.");
        }
    }
}
