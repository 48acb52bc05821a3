using System.Net;
using System.Net.Http.Headers;
using DongHaeng.Samples.Centers.Serving;

namespace DongHaeng.Tests.Centers;

public sealed class ServerFaultTests : IAsyncLifetime
{
    private readonly Folder folder = new();
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private CenterServer server = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "c0100"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "c0100", "a.csv"), "0123456789");
        server = await CenterServer.Start(folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        http.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task An_ETag_that_is_still_right_is_answered_with_304_and_a_range_with_its_part()
    {
        var tag = (await Get()).Headers.ETag!;
        (await Get(r => r.Headers.IfNoneMatch.Add(tag))).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        var part = await Get(r => (r.Headers.Range, r.Headers.IfRange) = (new RangeHeaderValue(7, null), new RangeConditionHeaderValue(tag)));
        (part.StatusCode, await Text(part)).ShouldBe((HttpStatusCode.PartialContent, "789"));
        (await Text(await Get(r => (r.Headers.Range, r.Headers.IfRange) = (new RangeHeaderValue(7, null), new RangeConditionHeaderValue("\"old\""))))).ShouldBe("0123456789");
    }

    [Fact]
    public async Task Only_who_shows_the_token_comes_in()
    {
        server.Access = Access.Bearer("token");
        (await Get()).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Get(r => r.Headers.Authorization = new("Bearer", "token"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        server.Access = Access.Basic("me", "password");
        (await Get(r => r.Headers.Authorization = new("Basic", "bWU6cGFzc3dvcmQ="))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_file_that_is_cut_once_comes_whole_the_second_time()
    {
        server.Break("c0100", ServerFault.CutsOnce);
        await Should.ThrowAsync<HttpRequestException>(() => Get());
        (await Text(await Get())).ShouldBe("0123456789");
    }

    [Theory]
    [InlineData(ServerFault.SpoilsBytes, HttpStatusCode.OK, "0123456788")] // 9 is 0x39
    [InlineData(ServerFault.Redirects, HttpStatusCode.Redirect, "")]
    [InlineData(ServerFault.IsBusy, HttpStatusCode.ServiceUnavailable, "")]
    [InlineData(ServerFault.FailsOnce, HttpStatusCode.InternalServerError, "")]
    public async Task A_fault_answers_as_it_says(ServerFault fault, HttpStatusCode status, string text)
    {
        server.Break("c0100", fault);
        var answer = await Get();
        (answer.StatusCode, await Text(answer)).ShouldBe((status, text));
    }

    private async Task<HttpResponseMessage> Get(Action<HttpRequestMessage>? with = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.BaseUri, "c0100/a.csv"));
        with?.Invoke(request);
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
