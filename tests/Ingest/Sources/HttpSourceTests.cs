using System.Security.Cryptography;
using DongHaeng.Ingest.Sources;
using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Sources;

public sealed class HttpSourceTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private CenterServer server = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(folder["c0001"]);
        server = await CenterServer.Start(folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Theory]
    [InlineData("방문 10월.csv")]
    [InlineData("100%#1?a&b+c.csv")]
    [InlineData("%2e%2e")]
    public async Task Any_name_without_a_folder_is_fetched_as_it_is(string name)
    {
        File.WriteAllText(folder["c0001", name], "text");
        using var source = new HttpSource(server.BaseUri, TimeSpan.FromSeconds(5));
        (await source.Fetch("c0001", Named(name), TestContext.Current.CancellationToken)).ShouldBe("text"u8.ToArray());
    }

    [Fact]
    public async Task An_address_may_end_with_or_without_a_slash()
    {
        File.WriteAllText(folder["c0001", "a.csv"], "text");
        using var source = new HttpSource(new Uri(server.BaseUri.ToString().TrimEnd('/')), TimeSpan.FromSeconds(5));
        (await source.Fetch("c0001", Named("a.csv"), TestContext.Current.CancellationToken)).Length.ShouldBe(4);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_given_up_at_once()
    {
        File.WriteAllBytes(folder["c0001", "a.csv"], RandomNumberGenerator.GetBytes(1001));
        using var source = new HttpSource(server.BaseUri, TimeSpan.FromSeconds(5), limit: 1000);
        (await Problem(source, "a.csv")).ShouldBe($"{server.BaseUri}c0001/a.csv is larger than 1000 bytes");
        server.Requests.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_not_asked_for_twice()
    {
        using var source = new HttpSource(server.BaseUri, TimeSpan.FromSeconds(5));
        (await Problem(source, "a.csv")).ShouldBe($"{server.BaseUri}c0001/a.csv answered 404");
        server.Requests.ShouldBe(1);
    }

    [Fact]
    public async Task Being_asked_to_stop_is_no_failure_of_the_center()
    {
        server.Break("c0001", ServerFault.Hangs);
        using var source = new HttpSource(server.BaseUri, TimeSpan.FromSeconds(60));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Should.ThrowAsync<OperationCanceledException>(() => source.Manifest("c0001", stop.Token));
    }

    private static ManifestFile Named(string name) => new("shop", new(2024, 10, 1), new(2024, 10, 31), 1, name, 4, "");

    private static async Task<string> Problem(HttpSource source, string name) =>
        (await Should.ThrowAsync<SourceException>(() => source.Fetch("c0001", Named(name), TestContext.Current.CancellationToken))).Message;
}
