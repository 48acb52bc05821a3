using System.Net;
using System.Text.Json;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Samples.Centers.Serving;

namespace DongHaeng.Tests.Centers;

public sealed class ServerTests : IAsyncLifetime
{
    private readonly Folder folder = new();
    private readonly HttpClient http = new();
    private CenterServer server = null!;
    private ExportFile file = null!;

    public async ValueTask InitializeAsync()
    {
        file = new CenterExports(folder.Path, centers: ["c0100"]).Months(new(2024, 10, 1), new(2024, 10, 1))[0];
        server = await CenterServer.Start(folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        http.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task It_serves_manifests_and_files_as_they_lie()
    {
        var manifest = JsonDocument.Parse(await Get("c0100/manifest.json"));
        manifest.RootElement.GetProperty("supplier").GetString().ShouldBe("c0100");
        (await Get($"c0100/{file.Name}")).ShouldBe(File.ReadAllBytes(Path.Combine(folder.Path, "c0100", file.Name)));
        server.Requests.ShouldBe(2);
    }

    [Theory]
    [InlineData("c0100/none.csv")]
    [InlineData("c9999/manifest.json")]
    [InlineData("c0100/..%2F..%2Fetc")]
    [InlineData("%2e%2e/manifest.json")]
    public async Task It_gives_nothing_else(string path)
    {
        using var answer = await http.GetAsync(new Uri(server.BaseUri, path), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_failing_supplier_answers_500_until_it_is_mended()
    {
        server.Break("c0100", ServerFault.Fails);
        (await http.GetAsync(new Uri(server.BaseUri, "c0100/manifest.json"), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        server.Mend("c0100");
        (await Get("c0100/manifest.json")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_truncating_supplier_sends_half_a_file_and_a_whole_manifest()
    {
        server.Break("c0100", ServerFault.Truncates);
        (await Get($"c0100/{file.Name}")).Length.ShouldBe((int)file.Bytes / 2);
        JsonDocument.Parse(await Get("c0100/manifest.json")).RootElement.GetProperty("files")[0].GetProperty("bytes").GetInt64().ShouldBe(file.Bytes);
    }

    [Fact]
    public async Task A_hanging_supplier_never_answers_and_does_not_hold_up_the_end()
    {
        server.Break("c0100", ServerFault.Hangs);
        var waiting = http.GetAsync(new Uri(server.BaseUri, "c0100/manifest.json"), TestContext.Current.CancellationToken);
        (await Task.WhenAny(waiting, Task.Delay(300, TestContext.Current.CancellationToken))).ShouldNotBe(waiting);
        await server.DisposeAsync();
        await Should.ThrowAsync<HttpRequestException>(waiting);
        server = await CenterServer.Start(folder.Path);
    }

    [Fact]
    public async Task Latency_holds_an_answer_back()
    {
        server.Latency = TimeSpan.FromHours(1);
        using var impatient = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var waiting = http.GetAsync(new Uri(server.BaseUri, "c0100/manifest.json"), impatient.Token);
        (await Task.WhenAny(waiting, Task.Delay(200, TestContext.Current.CancellationToken))).ShouldNotBe(waiting);
        await impatient.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        server.Latency = TimeSpan.Zero;
        (await Get("c0100/manifest.json")).ShouldNotBeEmpty();
    }

    private Task<byte[]> Get(string path) => http.GetByteArrayAsync(new Uri(server.BaseUri, path), TestContext.Current.CancellationToken);
}
