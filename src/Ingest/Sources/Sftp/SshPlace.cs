namespace DongHaeng.Ingest.Sources.Sftp;

/// <summary>An account on an SFTP server, and how it is known.</summary>
/// <param name="Host">The server.</param>
/// <param name="Port">Its port.</param>
/// <param name="User">The account.</param>
/// <param name="Root">What stands before a supplier's folder: /srv/exports/, or exports/ below the account's home, or nothing.</param>
/// <param name="IdentityFile">The private key's file.</param>
/// <param name="KnownHostsFile">The file with the server's key.</param>
public sealed record SshPlace(string Host, int Port, string User, string Root, string IdentityFile, string KnownHostsFile)
{
    /// <summary>The address as messages show it.</summary>
    public string Address => Port == 22 ? $"sftp://{Host}" : $"sftp://{Host}:{Port}";

    /// <summary>The place that a source's settings name.</summary>
    /// <exception cref="SourceException">A file or the account's name is not there.</exception>
    public static SshPlace Of(SourceSettings source)
    {
        Exists(source.IdentityFile!, "identityFile", "put the private key there, readable by this program's account alone (chmod 600)");
        Exists(source.KnownHostsFile!, "knownHostsFile", "write the server's public key into it, as its operator told you by another way");
        var uri = new Uri(source.Location);
        var path = Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/') + "/";
        var root = path.StartsWith("/~/", StringComparison.Ordinal) ? path[3..] : path;
        return new(uri.Host.Trim('[', ']'), uri.Port < 0 ? 22 : uri.Port, Credentials.User(source)!, root, Path.GetFullPath(source.IdentityFile!), Path.GetFullPath(source.KnownHostsFile!));
    }

    /// <summary>The path of a supplier's file on the server.</summary>
    public string PathOf(string supplier, string name) => $"{Root}{supplier}/{name}";

    private static void Exists(string path, string setting, string todo)
    {
        if (!File.Exists(path))
        {
            throw new SourceException($"The file that {setting} names is not there: {todo}.");
        }
    }
}
