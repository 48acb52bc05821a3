namespace DongHaeng.Ingest.Sources.Sftp;

/// <summary>Makes of what the OpenSSH client said a sentence for the operator.</summary>
internal static class SshComplaint
{
    /// <summary>Why the connection is not there.</summary>
    /// <param name="place">Where to.</param>
    /// <param name="said">What the client wrote to its standard error.</param>
    /// <param name="established">Whether it had been there.</param>
    public static SourceException Of(SshPlace place, string said, bool established)
    {
        var what =
            Has("REMOTE HOST IDENTIFICATION HAS CHANGED") ? "shows another host key than knownHostsFile has: somebody may stand in between, or the server was set up anew. Ask its operator by another way, and only then replace the line"
            : Has("host key is known") || Has("Host key verification failed") ? "is not in knownHostsFile: ask its operator for the host key by another way and enter it (ssh-keyscan shows what the server claims)"
            : Has("UNPROTECTED PRIVATE KEY") ? "was not asked, because others may read identityFile: let only this program's account read it (chmod 600)"
            : Has("Permission denied") ? $"does not let the account {place.User} in with this key: have its operator enter the public half of identityFile, or correct user"
            : Has("Load key") || Has("invalid format") ? "was not asked, because identityFile is no private key without a passphrase"
            : Has("subsystem request failed") ? "lets the account in but offers no SFTP: have its operator allow the sftp subsystem"
            : null;
        if (what != null)
        {
            return new($"{place.Address} {what}");
        }

        if (!established && Has("timed out"))
        {
            return new($"{place.Address} did not answer in time") { Hangs = true };
        }

        var last = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault();
        return new($"{place.Address} {(established ? "broke the connection off" : "cannot be reached")}{(last == null ? "" : $" ({last})")}") { Passing = true };

        bool Has(string words) => said.Contains(words, StringComparison.Ordinal);
    }
}
