using System.Text.RegularExpressions;

namespace DongHaeng.Ingest.Sources;

/// <summary>What a source's settings must hold to. Says what is wrong and what to do, and repeats nothing that may be a secret.</summary>
public static partial class SourceRules
{
    /// <summary>The first thing that is wrong with the sources on a day; null where nothing is.</summary>
    public static string? Problem(IngestSettings settings, DateOnly day)
    {
        if (settings.AtOnce is < 1 or > 256 || settings.PatienceSeconds is not (> 0 and <= 3600))
        {
            return "The settings ingest.atOnce and ingest.patienceSeconds must lie in 1 to 256 and in 0 to 3600.";
        }

        if (settings.Sources.Select(Problem).FirstOrDefault(p => p != null) is { } problem)
        {
            return problem;
        }

        try
        {
            _ = SupplierShares.Of(settings, day);
            return null;
        }
        catch (InvalidOperationException e)
        {
            return e.Message;
        }
    }

    private static string? Problem(SourceSettings source)
    {
        var what = source.Kind switch
        {
            "folder" => source.Location.Length == 0 ? "has no location: name its folder." : HasCredentials(source) || HasKey(source) ? "needs no account: the system mounts the share. Take user, password, token and key away." : null,
            "http" => Web(source),
            "sftp" => Sftp(source),
            _ => null,
        };
        return source.Kind is not ("folder" or "http" or "sftp") ? $"The settings name a source of kind '{source.Kind}'. Known are: folder, http, sftp."
            : (what ?? Numbers(source) ?? References(source)) is { } wrong ? $"The source {source.Kind} {SourcePlace.Shown(source.Location)} {wrong}" : null;
    }

    private static string? Web(SourceSettings s) =>
        Address(s, "http", "https", "http://host/path") is { } wrong ? wrong
        : HasKey(s) ? "is of kind http, which knows no identityFile and knownHostsFile."
        : Token(s) && (Password(s) || User(s)) ? "has both a token and a user or password: choose one."
        : Password(s) != User(s) ? "has a user without a password or the other way round: name user (or userEnv) and passwordFile (or passwordEnv)."
        : HasCredentials(s) && new Uri(s.Location) is { Scheme: "http", IsLoopback: false } ? "would send its credentials unencrypted: write https://."
        : null;

    private static string? Sftp(SourceSettings s) =>
        Address(s, "sftp", "sftp", "sftp://host/path") is { } wrong ? wrong
        : Token(s) || Password(s) ? "signs in by key only: take token and password away and name identityFile."
        : !User(s) ? "names no account: add user."
        : s.IdentityFile == null ? "names no key: add identityFile, the private key whose public half the server's operator has entered."
        : s.KnownHostsFile == null ? "names no known host: add knownHostsFile, with the server's key as its operator told you by another way."
        : null;

    private static string? Address(SourceSettings s, string scheme, string other, string example) =>
        !Uri.TryCreate(s.Location, UriKind.Absolute, out var uri) || uri.Scheme != scheme && uri.Scheme != other || uri.Host.Length == 0
            ? $"has the web address '{SourcePlace.Shown(s.Location)}', which is none: write it as {example}."
        : uri.UserInfo.Length > 0 ? "has an account in its location, which would stand in every log: take it out and name user, and passwordFile or identityFile."
        : uri.Query.Length > 0 || uri.Fragment.Length > 0 ? "has a ? or # in its location, where tickets stand: take it out and name tokenFile or tokenEnv."
        : null;

    private static string? Numbers(SourceSettings s) =>
        s.AtOnce is < 1 or > 64 ? "has atOnce outside 1 to 64."
        : s.PatienceSeconds is not (null or > 0 and <= 3600) ? "has patienceSeconds outside 0 to 3600."
        : s.FileSeconds is not (> 0 and <= 86400) ? "has fileSeconds outside 0 to 86400."
        : s.Retries is < 0 or > 5 ? "has retries outside 0 to 5."
        : s.FileMegabytes is < 1 or > 1024 ? "has fileMegabytes outside 1 to 1024."
        : null;

    /// <summary>A token pasted where the name of its place belongs would be repeated in messages.</summary>
    private static string? References(SourceSettings s) =>
        s.TokenFile != null && s.TokenEnv != null || s.PasswordFile != null && s.PasswordEnv != null || s.User != null && s.UserEnv != null ? "names a secret both by file and by environment variable: choose one."
        : new[] { s.TokenEnv, s.PasswordEnv, s.UserEnv }.FirstOrDefault(v => v != null && !Variable().IsMatch(v)) != null
            ? "has in tokenEnv, passwordEnv or userEnv what is no environment variable's name (capitals, digits, _; not DONGHAENG_, which are settings). If it is the secret itself, it is in the settings file now: change it at the supplier."
        : new[] { s.TokenFile, s.PasswordFile, s.IdentityFile, s.KnownHostsFile }.FirstOrDefault(f => f != null && (f.Length == 0 || f.Any(char.IsControl) || f.Contains("PRIVATE KEY", StringComparison.Ordinal))) != null
            ? "has in tokenFile, passwordFile, identityFile or knownHostsFile what is no path."
        : s.User is { } user && !Account().IsMatch(user) ? "has a user that is no account's name."
        : null;

    private static bool Token(SourceSettings s) => s.TokenFile != null || s.TokenEnv != null;

    private static bool Password(SourceSettings s) => s.PasswordFile != null || s.PasswordEnv != null;

    private static bool User(SourceSettings s) => s.User != null || s.UserEnv != null;

    private static bool HasCredentials(SourceSettings s) => Token(s) || Password(s) || User(s);

    private static bool HasKey(SourceSettings s) => s.IdentityFile != null || s.KnownHostsFile != null;

    [GeneratedRegex("^(?!DONGHAENG_)[A-Z_][A-Z0-9_]{0,63}$")]
    private static partial Regex Variable();

    [GeneratedRegex(@"^[\p{L}\p{N}_][\p{L}\p{N}_.@\\-]{0,63}$")]
    private static partial Regex Account();
}
