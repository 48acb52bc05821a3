using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace DongHaeng.Tests.Host;

/// <summary>An OTLP/HTTP collector on loopback that keeps what it is sent.</summary>
public sealed class TelemetryCollector : IAsyncDisposable
{
    private readonly ConcurrentQueue<Post> posts = new();
    private readonly WebApplication app;

    private TelemetryCollector(WebApplication app) => this.app = app;

    public sealed record Post(string Path, string? ContentType, string? Key, string Body);

    public string Address => app.Urls.Single();

    public static async Task<TelemetryCollector> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var collector = new TelemetryCollector(builder.Build());
        collector.app.Run(collector.Take);
        await collector.app.StartAsync(TestContext.Current.CancellationToken);
        return collector;
    }

    /// <summary>Everything that came to a path. Names stand in protobuf as their UTF-8 bytes.</summary>
    public string At(string path)
    {
        var came = posts.Where(p => p.Path == path).ToList();
        came.ShouldNotBeEmpty($"nothing came to {path}; all: {string.Join(' ', posts.Select(p => p.Path))}");
        came.ShouldAllBe(p => p.ContentType == "application/x-protobuf");
        return string.Concat(came.Select(p => p.Body));
    }

    public IReadOnlyList<string?> Keys => [.. posts.Select(p => p.Key).Distinct()];

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        posts.Enqueue(new Post(context.Request.Path, context.Request.ContentType, context.Request.Headers["x-key"], Encoding.UTF8.GetString(body.ToArray())));
        context.Response.ContentType = "application/x-protobuf";
    }
}
