using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace DongHaeng.Samples.Centers.Serving;

/// <summary>Serves a folder of exports over HTTP on loopback, as centers' systems would, and breaks on demand.</summary>
public sealed class CenterServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ServerFault> faults = new(StringComparer.Ordinal);
    private readonly string root;
    private readonly WebApplication app;
    private long requests;

    private CenterServer(string root, WebApplication app)
    {
        this.root = Path.GetFullPath(root);
        this.app = app;
    }

    /// <summary>Where it listens, ending in a slash: the root of docs/exports.md.</summary>
    public Uri BaseUri => new(app.Urls.Single() + "/");

    /// <summary>How long each answer waits before it begins.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>How many requests came.</summary>
    public long Requests => Interlocked.Read(ref requests);

    /// <summary>Starts it.</summary>
    /// <param name="root">The folder with a folder for each center.</param>
    /// <param name="port">The port on 127.0.0.1; 0 for any free one.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<CenterServer> Start(string root, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        // A hanging supplier must not hold up the end of a test.
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromMilliseconds(200));
        var server = new CenterServer(root, builder.Build());
        server.app.MapGet("/{supplier}/{name}", server.Answer);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Breaks a supplier's address until it is mended.</summary>
    public void Break(string supplier, ServerFault fault) => faults[supplier] = fault;

    /// <summary>Ends a supplier's fault.</summary>
    public void Mend(string supplier) => faults.TryRemove(supplier, out _);

    /// <summary>Stops it; answers under way are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task<IResult> Answer(string supplier, string name, HttpContext context)
    {
        Interlocked.Increment(ref requests);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, app.Lifetime.ApplicationStopping);
        ServerFault? fault = faults.TryGetValue(supplier, out var broken) ? broken : null;
        try
        {
            await Task.Delay(fault == ServerFault.Hangs ? Timeout.InfiniteTimeSpan : Latency, ended.Token);
        }
        catch (OperationCanceledException)
        {
            // Who never answers does not answer when it is switched off either.
            context.Abort();
            return Results.Empty;
        }

        if (fault == ServerFault.Fails)
        {
            return Results.StatusCode(StatusCodes.Status500InternalServerError);
        }

        var path = Path.GetFullPath(Path.Combine(root, supplier, name));
        if (Path.GetDirectoryName(Path.GetDirectoryName(path)) != root || !File.Exists(path))
        {
            return Results.NotFound();
        }

        var type = name.EndsWith(".json", StringComparison.Ordinal) ? "application/json" : "text/csv";
        return fault == ServerFault.Truncates && type == "text/csv" ? await Half(path, type) : Results.File(path, type);
    }

    /// <summary>The half names its own length: only the manifest's length and checksum show that something is missing.</summary>
    private static async Task<IResult> Half(string path, string type)
    {
        var bytes = await File.ReadAllBytesAsync(path);
        return Results.Bytes(bytes.AsMemory(0, bytes.Length / 2), type);
    }
}
