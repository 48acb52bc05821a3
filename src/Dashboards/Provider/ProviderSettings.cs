using DongHaeng.Ops.Accounts;

namespace DongHaeng.Dashboards.Provider;

/// <summary>The organisation's identity provider (OpenID Connect), and how its words become ours. The secret is named here, never written.</summary>
public sealed record ProviderSettings
{
    private const int LongestSecret = 4096;

    /// <summary>The provider's own address, below which its discovery document lies; what it calls itself (issuer).</summary>
    public string Authority { get; init; } = "";

    /// <summary>As whom the provider knows this program.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>The file with the secret that goes with it.</summary>
    public string? ClientSecretFile { get; init; }

    /// <summary>The environment variable with the same.</summary>
    public string? ClientSecretEnv { get; init; }

    /// <summary>What people call the provider; on the button.</summary>
    public string Name { get; init; } = "";

    /// <summary>To whom people turn who may not come in yet; null for the administrator.</summary>
    public string? Contact { get; init; }

    /// <summary>What is asked for besides openid; null for profile and email.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>The claim that tells what a person is: a word or several.</summary>
    public string RoleClaim { get; init; } = "roles";

    /// <summary>The claim with the code of the person's gu (5 digits) or dong (10 digits).</summary>
    public string UnitClaim { get; init; } = "unit";

    /// <summary>The claim with the person's name.</summary>
    public string NameClaim { get; init; } = "name";

    /// <summary>The claim with the sign-in name.</summary>
    public string AccountClaim { get; init; } = "preferred_username";

    /// <summary>The provider's words for roles, and which of <see cref="AccountRole.All"/> each is.</summary>
    public IReadOnlyDictionary<string, string> Roles { get; init; } = new Dictionary<string, string>();

    /// <summary>The issuer without a slash at its end, as addresses are put together.</summary>
    internal string Root => Authority.TrimEnd('/');

    /// <summary>What is wrong with the settings; null where nothing is.</summary>
    public string? Problem() => this switch
    {
        _ when !Uri.TryCreate(Authority, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0 || address.Query.Length > 0
            => $"The setting signIn.provider.authority is '{Authority}', which is no web address. An example: https://login.example.go.kr.",
        _ when new Uri(Authority) is { Scheme: "http", IsLoopback: false } => "The setting signIn.provider.authority is http, and everybody on the way could say who somebody is. Use https.",
        { ClientId.Length: 0 } => "The setting signIn.provider.clientId is missing: the provider's operators give it.",
        { Name.Length: 0 } => "The setting signIn.provider.name is missing: it says on the button where people sign in.",
        _ when (ClientSecretFile is null) == (ClientSecretEnv is null) => "Of the settings signIn.provider.clientSecretFile and clientSecretEnv one must be set.",
        { Roles.Count: 0 } => "The setting signIn.provider.roles is missing: it says which of the provider's words is which role, such as { \"welfare-analyst\": \"analyst\" }.",
        _ when Roles.Values.Except(AccountRole.All).FirstOrDefault() is { } unknown
            => $"The setting signIn.provider.roles names '{unknown}'. The roles are {string.Join(", ", AccountRole.All)}.",
        _ => null,
    };

    /// <summary>The secret.</summary>
    /// <exception cref="IOException">It is not there. The message does not repeat what is.</exception>
    public string Secret()
    {
        try
        {
            var text = (ClientSecretEnv is { } variable ? Environment.GetEnvironmentVariable(variable) : File.ReadAllText(ClientSecretFile!))?.Trim();
            return text is { Length: > 0 and <= LongestSecret } && !text.Any(char.IsControl) ? text
                : throw new IOException($"What signIn.provider.{(ClientSecretEnv is null ? "clientSecretFile" : "clientSecretEnv")} names is not one line with the client's secret.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new IOException("The file that signIn.provider.clientSecretFile names cannot be read: put it there and let only this program's account read it.");
        }
    }
}
