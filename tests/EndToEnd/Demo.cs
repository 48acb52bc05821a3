using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using DongHaeng.Tests.Support;

[assembly: AssemblyFixture(typeof(DongHaeng.Tests.EndToEnd.Demo))]

namespace DongHaeng.Tests.EndToEnd;

/// <summary>The real program's demo with all centers, started once as a new user would, and ended by its process id.</summary>
public sealed partial class Demo : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private readonly TempFolder folder = new();
    private readonly List<string> said = [];
    private Process? process;

    public string Address { get; private set; } = "";

    /// <summary>The sign-in links as the program printed them, analyst first.</summary>
    public IReadOnlyList<string> Links { get; private set; } = [];

    public string Folder => folder["demo"];

    public async ValueTask InitializeAsync()
    {
        var port = FreePort();
        Address = $"http://127.0.0.1:{port}";
        process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "donghaeng.dll"), "demo", "--months", "2", "--port", $"{port}"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new InvalidOperationException("dotnet could not be started.");
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            said.Add(line);
            if (line.StartsWith("Stop with", StringComparison.Ordinal))
            {
                Links = [.. said.Select(l => LinkLine().Match(l)).Where(m => m.Success).Select(m => m.Value)];
                return;
            }
        }

        throw new InvalidOperationException($"The demo ended before it served: {string.Join('\n', said)}\n{await errors}");
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        folder.Dispose();
    }

    /// <summary>A port that nothing listens on.</summary>
    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"http://\S+/sign-in/link/\S+")]
    private static partial Regex LinkLine();
}
