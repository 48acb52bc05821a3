using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace DongHaeng.Dashboards.Provider;

/// <summary>The provider's signed word about who somebody is (OpenID Connect Core, section 3.1.3.7).</summary>
internal static class IdToken
{
    private static readonly JsonWebTokenHandler Handler = new();

    // Signatures by the provider's own key; never none, never by a secret that both know.
    private static readonly string[] Algorithms =
        ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <summary>Checks it and gives what it says.</summary>
    /// <param name="token">As the provider sent it.</param>
    /// <param name="provider">What the provider's discovery document says.</param>
    /// <param name="clientId">For whom it must be.</param>
    /// <param name="nonce">The sign-in that it must belong to.</param>
    /// <exception cref="SecurityTokenException">It cannot be relied on; the message says why.</exception>
    public static async Task<JsonElement> Read(string token, OpenIdConnectConfiguration provider, string clientId, string nonce)
    {
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = provider.Issuer,
            ValidAudience = clientId,
            IssuerSigningKeys = provider.SigningKeys,
            ValidAlgorithms = Algorithms,
            ClockSkew = TimeSpan.FromMinutes(1),
        });
        if (!result.IsValid)
        {
            throw result.Exception;
        }

        using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(((JsonWebToken)result.SecurityToken).EncodedPayload));
        var said = payload.RootElement.Clone();
        if (Text(said, "nonce") != nonce)
        {
            throw new SecurityTokenException("The nonce is not the one of this sign-in.");
        }

        var presenter = Text(said, "azp");
        var several = said.GetProperty("aud") is { ValueKind: JsonValueKind.Array } audience && audience.GetArrayLength() > 1;
        if (presenter is null ? several : presenter != clientId)
        {
            throw new SecurityTokenException("It was issued to another client (azp).");
        }

        return string.IsNullOrEmpty(Text(said, "sub")) ? throw new SecurityTokenException("It says of nobody who he is (sub).") : said;
    }

    /// <summary>A text that an object tells; null where it tells none.</summary>
    public static string? Text(JsonElement said, string name) =>
        said.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
