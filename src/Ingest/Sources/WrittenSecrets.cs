using Microsoft.Extensions.Configuration;

namespace DongHaeng.Ingest.Sources;

/// <summary>Finds secrets that somebody wrote into the settings themselves, where everybody who reads the settings has them.</summary>
public static class WrittenSecrets
{
    private static readonly Dictionary<string, string> Instead = new(StringComparer.OrdinalIgnoreCase)
    {
        ["token"] = "tokenFile or tokenEnv",
        ["bearer"] = "tokenFile or tokenEnv",
        ["apiKey"] = "tokenFile or tokenEnv",
        ["secret"] = "tokenFile or tokenEnv",
        ["authorization"] = "tokenFile, or user and passwordFile",
        ["password"] = "passwordFile or passwordEnv",
        ["privateKey"] = "identityFile",
        ["identity"] = "identityFile",
        ["key"] = "identityFile",
        ["passphrase"] = "identityFile with a key that has none",
    };

    /// <summary>Which secret stands in the sources' settings and where it belongs, without repeating it; null where none does.</summary>
    public static string? Problem(IConfiguration sources) => sources.GetChildren()
        .SelectMany(source => source.GetChildren(), (source, setting) => (Source: source["location"] ?? source.Key, setting.Key))
        .Where(s => Instead.ContainsKey(s.Key))
        .Select(s => $"the source {SourcePlace.Shown(s.Source)} has `{s.Key}` written into them. Secrets stand in a file or an environment variable that only this program's account may read: name it with {Instead[s.Key]}, and change the secret, which others may have read by now.")
        .FirstOrDefault();
}
