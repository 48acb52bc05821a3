using System.Collections.Concurrent;
using System.Net;
using System.Text;
using DongHaeng.Dashboards.Files;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>How a file is sent while it is made: whole, not at all, or visibly broken off.</summary>
public sealed class DataFileTests : IAsyncLifetime
{
    private static readonly byte[] Piece = Encoding.UTF8.GetBytes(new string('7', 32 * 1024));

    private readonly ConcurrentQueue<string> faults = [];
    private WebApplication? app;
    private int made;
    private readonly TaskCompletionSource left = new();

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(new Faults(faults));
        app = builder.Build();
        app.UseExceptionHandler(failed => failed.Run(http =>
        {
            http.Response.StatusCode = 500;
            return Task.CompletedTask;
        }));
        app.MapGet("/small", () => File(1));
        app.MapGet("/large", () => File(100));
        app.MapGet("/endless", () => File(int.MaxValue));
        app.MapGet("/unreadable", () => File(int.MaxValue, breaksAt: 0));
        app.MapGet("/broken", () => File(int.MaxValue, breaksAt: 20));
        await app.StartAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_small_file_says_how_long_it_is()
    {
        using var client = Client();
        var answer = await client.GetAsync("/small", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentLength.ShouldBe(Piece.Length);
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("수.csv");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Piece);
    }

    [Fact]
    public async Task A_large_file_comes_whole_without_its_length_being_known_before()
    {
        using var client = Client();
        var answer = await client.GetAsync("/large", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        answer.Headers.TransferEncodingChunked.ShouldBe(true);
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBe(100 * Piece.Length);
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_failure_and_no_file()
    {
        using var client = Client();
        var answer = await client.GetAsync("/unreadable", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Content.Headers.ContentDisposition.ShouldBeNull();
    }

    [Fact]
    public async Task A_file_that_breaks_off_does_not_look_whole()
    {
        using var client = Client();
        var failure = await Should.ThrowAsync<HttpRequestException>(() => client.GetByteArrayAsync("/broken", TestContext.Current.CancellationToken));
        failure.StatusCode.ShouldBeNull(); // the connection broke, under a status that said well
        await left.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await app!.StopAsync(TestContext.Current.CancellationToken); // the client may see the break before the log does
        faults.ShouldContain(fault => fault.Contains("broke off", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_hangs_up_leaves_nothing_behind_and_is_no_fault()
    {
        using (var client = Client())
        {
            using var answer = await client.GetAsync("/endless", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
            await body.ReadExactlyAsync(new byte[Piece.Length], TestContext.Current.CancellationToken);
        }

        await left.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await app!.StopAsync(TestContext.Current.CancellationToken);
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_more_is_made_than_the_wire_takes()
    {
        using var client = Client();
        using var answer = await client.GetAsync("/endless", HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        int before;
        do
        {
            before = made;
            await Task.Delay(500, TestContext.Current.CancellationToken);
        }
        while (made != before); // it comes to rest although nobody reads
        (made * (long)Piece.Length).ShouldBeLessThan(64L << 20); // what the sockets of both sides hold
    }

    public async ValueTask DisposeAsync() => await app!.DisposeAsync();

    private HttpClient Client() => new() { BaseAddress = new Uri(app!.Urls.Single()) };

    private DataFile File(int pieces, int breaksAt = -1) => new(new Export(Format.Csv, Pieces(pieces, breaksAt)), "수.csv");

    private IEnumerable<ReadOnlyMemory<byte>> Pieces(int count, int breaksAt)
    {
        try
        {
            for (var i = 0; i < count; i++)
            {
                made++;
                yield return i == breaksAt ? throw new IOException("The disk is gone.") : Piece;
            }
        }
        finally
        {
            left.TrySetResult();
        }
    }

    /// <summary>Keeps what is logged as an error or worse.</summary>
    private sealed class Faults(ConcurrentQueue<string> faults) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                faults.Enqueue($"{formatter(state, exception)} {exception?.Message}");
            }
        }

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
