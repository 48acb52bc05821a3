namespace DongHaeng.Ingest;

/// <summary>One source: a place, the suppliers found there, and how it is asked. Secrets are named here, never written.</summary>
public sealed record SourceSettings
{
    /// <summary>folder, http or sftp.</summary>
    public string Kind { get; init; } = "folder";

    /// <summary>The folder's path, https://host/path, or sftp://host:port/path (sftp://host/~/path below the account's home).</summary>
    public string Location { get; init; } = "";

    /// <summary>
    /// Who is found there: ids (c0371), spans of ids (c0001-c0100), or centers, gus, foundation, all. Empty means centers.
    /// Who is named by id in one source is not meant by a word in another.
    /// </summary>
    public IReadOnlyList<string> Suppliers { get; init; } = [];

    /// <summary>The account's name, for sftp and for http with a password.</summary>
    public string? User { get; init; }

    /// <summary>The environment variable with the account's name, in place of <see cref="User"/>.</summary>
    public string? UserEnv { get; init; }

    /// <summary>The file with the password (http).</summary>
    public string? PasswordFile { get; init; }

    /// <summary>The environment variable with the password (http).</summary>
    public string? PasswordEnv { get; init; }

    /// <summary>The file with the bearer token (http).</summary>
    public string? TokenFile { get; init; }

    /// <summary>The environment variable with the bearer token (http).</summary>
    public string? TokenEnv { get; init; }

    /// <summary>The file with the private key (sftp).</summary>
    public string? IdentityFile { get; init; }

    /// <summary>The known_hosts file with the server's key (sftp); no key that it lacks is ever accepted.</summary>
    public string? KnownHostsFile { get; init; }

    /// <summary>How many requests this host gets at the same time; sources on one host share the smallest.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>For how many seconds a supplier may be silent before it counts as hanging; null for what ingest says.</summary>
    public double? PatienceSeconds { get; init; }

    /// <summary>How many seconds one file may take in all, however steadily it drips.</summary>
    public double FileSeconds { get; init; } = 300;

    /// <summary>How often a request that failed in passing is repeated, with growing pauses.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>The most that a file may weigh, in MiB.</summary>
    public int FileMegabytes { get; init; } = 256;
}
