using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace DongHaeng.Samples.Centers.Serving;

/// <summary>Serves a folder of exports over HTTP on loopback, as centers' systems would, and breaks on demand.</summary>
public sealed class CenterServer : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ServerFault> faults = new(StringComparer.Ordinal);
    private readonly string root;
    private readonly WebApplication app;

    private CenterServer(string root, WebApplication app)
    {
        this.root = Path.GetFullPath(root);
        this.app = app;
    }

    /// <summary>Where it listens, ending in a slash: the root of docs/exports.md.</summary>
    public Uri BaseUri => new(app.Urls.Single() + "/");

    /// <summary>How long each answer waits before it begins.</summary>
    public TimeSpan Latency { get; set; }

    /// <summary>Whom it lets in.</summary>
    public Access Access { get; set; } = Access.Open;

    /// <summary>Where a supplier that redirects sends everybody.</summary>
    public Uri Elsewhere { get; set; } = new("http://elsewhere.example/exports?ticket=1");

    /// <summary>What it was asked and how it answered.</summary>
    public Traffic Traffic { get; } = new();

    /// <summary>How many requests came.</summary>
    public long Requests => Traffic.Requests;

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

    private async Task Answer(string supplier, string name, HttpContext context)
    {
        var asked = Traffic.Begin($"{supplier}/{name}");
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, app.Lifetime.ApplicationStopping);
        try
        {
            await (await Result(supplier, name, asked, context, ended.Token)).ExecuteAsync(context);
        }
        catch (OperationCanceledException)
        {
            // Who never answers does not answer when it is switched off either.
            context.Abort();
        }
        finally
        {
            Traffic.End(context.Response.StatusCode);
        }
    }

    private async Task<IResult> Result(string supplier, string name, int asked, HttpContext context, CancellationToken ended)
    {
        ServerFault? fault = faults.TryGetValue(supplier, out var broken) ? broken : null;
        var isFile = !name.EndsWith(".json", StringComparison.Ordinal);
        await Task.Delay(fault == ServerFault.Hangs || fault == ServerFault.HangsOnFiles && isFile ? Timeout.InfiniteTimeSpan : Latency, ended);
        if (!Access.Allows(context.Request))
        {
            return Results.Unauthorized();
        }

        if (fault == ServerFault.Fails || fault == ServerFault.FailsOnce && asked == 1)
        {
            return Results.StatusCode(StatusCodes.Status500InternalServerError);
        }

        if (fault == ServerFault.IsBusy)
        {
            context.Response.Headers.RetryAfter = "3600";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        if (fault == ServerFault.Redirects)
        {
            return Results.Redirect(Elsewhere.ToString());
        }

        var path = Path.GetFullPath(Path.Combine(root, supplier, name));
        if (Path.GetDirectoryName(Path.GetDirectoryName(path)) != root || !File.Exists(path))
        {
            return Results.NotFound();
        }

        return isFile && fault is { } how ? await Broken(how, path, asked, context, ended) : Whole(path, isFile ? "text/csv" : "application/json");
    }

    private static async Task<IResult> Broken(ServerFault fault, string path, int asked, HttpContext context, CancellationToken ended)
    {
        var bytes = await File.ReadAllBytesAsync(path, ended);
        switch (fault)
        {
            case ServerFault.Truncates: return BrokenAnswer.Half(bytes, "text/csv");
            case ServerFault.SpoilsBytes: return BrokenAnswer.Spoilt(bytes, "text/csv");
            case ServerFault.FallsSilent: await BrokenAnswer.Silent(context, bytes, Tag(path), ended); break;
            case ServerFault.Drips: await BrokenAnswer.Dripping(context, bytes, ended); break;
            case ServerFault.Cuts:
            case ServerFault.CutsOnce or ServerFault.CutsAndChanges or ServerFault.CutsAndIgnoresRange when asked == 1:
                await BrokenAnswer.Cut(context, bytes, Tag(path), ended);
                break;
            case ServerFault.CutsAndChanges: return Results.Bytes(bytes, "text/csv", entityTag: new("\"changed\""), enableRangeProcessing: true);
            case ServerFault.CutsAndIgnoresRange: return Results.Bytes(bytes, "text/csv", entityTag: Tag(path));
            default: return Whole(path, "text/csv");
        }

        return Results.Empty;
    }

    private static IResult Whole(string path, string type) => Results.File(path, type, entityTag: Tag(path), enableRangeProcessing: true);

    /// <summary>Length and time of change: what a plain web server takes for a file's state.</summary>
    private static EntityTagHeaderValue Tag(string path) =>
        new(string.Create(CultureInfo.InvariantCulture, $"\"{new FileInfo(path).Length:x}-{File.GetLastWriteTimeUtc(path).Ticks:x}\""));
}
