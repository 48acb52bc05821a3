using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using DongHaeng.Ingest;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Sources.Sftp;

/// <summary>A real sshd of the test's own: own keys, own settings, own port, gone with the test.</summary>
internal sealed class SshServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly TempFolder folder = new();
    private Process? process;

    public SshServer()
    {
        Directory.CreateDirectory(Exports);
        Keygen(folder["host"]);
        Keygen(Identity);
        File.Copy(Identity + ".pub", folder["authorized"]);
    }

    public string Exports => folder["exports"];

    public string Identity => folder["identity"];

    public string KnownHosts => folder["known hosts 100%"];

    public int Port { get; private set; }

    public string HostKey => string.Join(' ', File.ReadAllText(folder["host.pub"]).Split(' ')[..2]);

    /// <summary>Starts it with settings beside the usual ones.</summary>
    public async Task<SshServer> Start(string more = "Subsystem sftp internal-sftp")
    {
        if (Environment.IsPrivilegedProcess)
        {
            Directory.CreateDirectory("/run/sshd"); // where sshd locks itself in; a Debian package's start script makes it otherwise
        }

        Port = FreePort();
        File.WriteAllText(folder["config"], $"""
            ListenAddress 127.0.0.1
            Port {Port}
            HostKey {folder["host"]}
            AuthorizedKeysFile {folder["authorized"]}
            PidFile none
            UsePAM no
            StrictModes no
            PasswordAuthentication no
            KbdInteractiveAuthentication no
            MaxSessions 1
            {more}
            """);
        process = Process.Start(new ProcessStartInfo("/usr/sbin/sshd", ["-D", "-e", "-f", folder["config"]]) { RedirectStandardError = true })!;
        using var limit = new CancellationTokenSource(Patience);
        while (await process.StandardError.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith("Server listening", StringComparison.Ordinal))
            {
                _ = process.StandardError.ReadToEndAsync(CancellationToken.None); // a full pipe would stop it
                Know(Port);
                return this;
            }
        }

        throw new InvalidOperationException("sshd did not start.");
    }

    /// <summary>Writes the server's key into known_hosts for a port.</summary>
    public void Know(int port, string? key = null) => File.WriteAllText(KnownHosts, $"[127.0.0.1]:{port} {key ?? HostKey}\n");

    public SourceSettings Settings(int? port = null) => new()
    {
        Kind = "sftp",
        Location = $"sftp://127.0.0.1:{port ?? Port}{Exports}",
        User = Environment.UserName,
        IdentityFile = Identity,
        KnownHostsFile = KnownHosts,
        Suppliers = ["c0001", "c0002"],
    };

    /// <summary>A key pair that the server has never seen.</summary>
    public string OtherKey()
    {
        Keygen(folder["other"]);
        return folder["other"];
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        process?.Kill(entireProcessTree: true);
        process?.WaitForExit();
        process?.Dispose();
        folder.Dispose();
    }

    private static void Keygen(string path)
    {
        using var keygen = Process.Start(new ProcessStartInfo("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", path]))!;
        keygen.WaitForExit();
        keygen.ExitCode.ShouldBe(0);
    }
}
