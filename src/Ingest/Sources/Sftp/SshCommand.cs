using System.Diagnostics;
using System.Globalization;

namespace DongHaeng.Ingest.Sources.Sftp;

/// <summary>How the system's OpenSSH client is called: it speaks SSH, checks the server's key and signs in; we speak SFTP through it.</summary>
internal static class SshCommand
{
    /// <summary>The client with nothing of the user's own settings, agent or keys: what counts stands in ours.</summary>
    public static ProcessStartInfo For(SshPlace place, TimeSpan silence)
    {
        var connect = Math.Max(1, (int)Math.Ceiling(silence.TotalSeconds));
        var start = new ProcessStartInfo("ssh") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Clear(); // its environment may hold other sources' secrets
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["LC_ALL"] = "C"; // messages are read
        string[] words =
        [
            "-F", "none", "-T", "-p", place.Port.ToString(CultureInfo.InvariantCulture), "-l", place.User, "-i", place.IdentityFile,
            .. Options(place, connect).SelectMany(o => new[] { "-o", o }), "-s", "--", place.Host, "sftp",
        ];
        foreach (var word in words)
        {
            start.ArgumentList.Add(word);
        }

        return start;
    }

    private static IEnumerable<string> Options(SshPlace place, int connect) =>
    [
        "BatchMode=yes", "StrictHostKeyChecking=yes", "UpdateHostKeys=no", "VerifyHostKeyDNS=no", "NoHostAuthenticationForLocalhost=no",
        $"UserKnownHostsFile={Quoted(place.KnownHostsFile)}", "GlobalKnownHostsFile=/dev/null",
        "IdentitiesOnly=yes", "IdentityAgent=none", "PreferredAuthentications=publickey", "ForwardAgent=no", "ForwardX11=no", "ClearAllForwardings=yes",
        string.Create(CultureInfo.InvariantCulture, $"ConnectTimeout={connect}"), "ConnectionAttempts=1", "ServerAliveInterval=5", "ServerAliveCountMax=3", "LogLevel=ERROR",
    ];

    /// <summary>OpenSSH splits the value at blanks and reads % as its own.</summary>
    private static string Quoted(string path) => $"\"{path.Replace("%", "%%", StringComparison.Ordinal)}\"";
}
