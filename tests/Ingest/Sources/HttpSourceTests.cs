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
        using var source = Asked.Http(server);
        (await source.Fetch(name)).ShouldBe("text"u8.ToArray());
    }

    [Fact]
    public async Task An_address_may_end_with_or_without_a_slash()
    {
        File.WriteAllText(folder["c0001", "a.csv"], "text");
        using var source = new HttpSource(new Uri(server.BaseUri.ToString().TrimEnd('/')), null, Asked.Patience(), Asked.Gate());
        (await source.Fetch("a.csv")).Length.ShouldBe(4);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_given_up_at_once()
    {
        File.WriteAllBytes(folder["c0001", "a.csv"], RandomNumberGenerator.GetBytes(1001));
        using var source = Asked.Http(server, Asked.Patience(bytes: 1000));
        (await Asked.Problem(source.Fetch("a.csv"))).Message.ShouldBe($"{server.BaseUri}c0001/a.csv is larger than 1000 bytes");
        server.Requests.ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_never_ends_is_given_up_when_it_is_too_large()
    {
        File.WriteAllText(folder["c0001", "a.csv"], "some text that comes again and again");
        server.Break("c0001", ServerFault.Drips);
        using var source = Asked.Http(server, Asked.Patience(bytes: 100));
        (await Asked.Problem(source.Fetch("a.csv"))).Message.ShouldBe($"{server.BaseUri}c0001/a.csv is larger than 100 bytes");
    }

    [Fact]
    public async Task A_file_that_drips_is_given_up_when_its_time_is_over()
    {
        File.WriteAllText(folder["c0001", "a.csv"], "text");
        server.Break("c0001", ServerFault.Drips);
        using var source = Asked.Http(server, Asked.Patience(whole: 0.5));
        var problem = await Asked.Problem(source.Fetch("a.csv"));
        (problem.Message, problem.Hangs).ShouldBe(($"{server.BaseUri}c0001/a.csv was not there whole within 0.5 s", true));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_not_asked_for_twice()
    {
        using var source = Asked.Http(server);
        (await Asked.Problem(source.Fetch("a.csv"))).Message.ShouldBe($"{server.BaseUri}c0001/a.csv answered 404");
        server.Requests.ShouldBe(1);
    }

    [Theory]
    [InlineData(ServerFault.Hangs)]
    [InlineData(ServerFault.FallsSilent)]
    public async Task Who_hangs_is_not_asked_twice(ServerFault fault)
    {
        File.WriteAllText(folder["c0001", "a.csv"], "text");
        server.Break("c0001", fault);
        using var source = Asked.Http(server, Asked.Patience(silence: 0.3));
        var problem = await Asked.Problem(source.Fetch("a.csv"));
        (problem.Message, problem.Hangs).ShouldBe(($"{server.BaseUri}c0001/a.csv did not answer within 0.3 s", true));
        server.Requests.ShouldBe(1);
    }

    [Fact]
    public async Task What_fails_once_is_asked_again_and_had()
    {
        File.WriteAllText(folder["c0001", "a.csv"], "text");
        server.Break("c0001", ServerFault.FailsOnce);
        using var source = Asked.Http(server);
        (await source.Fetch("a.csv")).ShouldBe("text"u8.ToArray());
        server.Requests.ShouldBe(2);
    }

    [Fact]
    public async Task Who_asks_to_be_left_in_peace_for_long_is_asked_in_the_next_round()
    {
        server.Break("c0001", ServerFault.IsBusy);
        using var source = Asked.Http(server);
        (await Asked.Problem(source.Fetch("a.csv"))).Message.ShouldBe($"{server.BaseUri}c0001/a.csv answered 503");
        server.Requests.ShouldBe(1);
    }

    [Fact]
    public async Task What_fails_for_good_is_asked_for_as_often_as_the_settings_say()
    {
        server.Break("c0001", ServerFault.Fails);
        using var source = Asked.Http(server, Asked.Patience(retries: 1));
        (await Asked.Problem(source.Fetch("a.csv"))).Message.ShouldBe($"{server.BaseUri}c0001/a.csv answered 500");
        server.Requests.ShouldBe(2);
    }

    [Fact]
    public async Task Being_asked_to_stop_is_no_failure_of_the_center()
    {
        server.Break("c0001", ServerFault.Hangs);
        using var source = Asked.Http(server, Asked.Patience(silence: 60));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Should.ThrowAsync<OperationCanceledException>(() => source.Manifest("c0001", null, stop.Token));
    }
}
