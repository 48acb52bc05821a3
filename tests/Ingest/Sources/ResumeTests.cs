using System.Security.Cryptography;
using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Sources;

/// <summary>Downloads whose connection breaks halfway.</summary>
public sealed class ResumeTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private readonly byte[] bytes = RandomNumberGenerator.GetBytes(300_001);
    private CenterServer server = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(folder["c0001"]);
        File.WriteAllBytes(folder["c0001", "a.csv"], bytes);
        server = await CenterServer.Start(folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Only_the_rest_is_asked_for() => (await After(ServerFault.CutsOnce)).ShouldBe((2, 206)); // 206: a part of the content

    [Fact]
    public async Task A_file_that_changed_meanwhile_comes_from_its_beginning() => (await After(ServerFault.CutsAndChanges)).ShouldBe((2, 200));

    [Fact]
    public async Task A_server_that_knows_no_parts_is_asked_for_the_whole() => (await After(ServerFault.CutsAndIgnoresRange)).ShouldBe((2, 200));

    [Fact]
    public async Task A_file_that_is_cut_every_time_is_given_up_and_says_how_far_it_came()
    {
        server.Break("c0001", ServerFault.Cuts);
        using var source = Asked.Http(server);
        (await Asked.Problem(source.Fetch("a.csv"))).Message.ShouldStartWith($"{server.BaseUri}c0001/a.csv broke off after 150000 bytes");
        server.Requests.ShouldBe(3);
    }

    private async Task<(long Requests, int Last)> After(ServerFault fault)
    {
        server.Break("c0001", fault);
        using var source = Asked.Http(server);
        (await source.Fetch("a.csv")).AsSpan().SequenceEqual(bytes).ShouldBeTrue();
        // The server notes an answer when it has ended, which may be after its last byte has come.
        SpinWait.SpinUntil(() => server.Traffic.Answered(200) + server.Traffic.Answered(206) == 2, TimeSpan.FromSeconds(20)).ShouldBeTrue();
        return (server.Requests, server.Traffic.Answered(206) == 1 ? 206 : 200);
    }
}
