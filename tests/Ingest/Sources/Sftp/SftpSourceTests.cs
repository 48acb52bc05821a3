using System.Security.Cryptography;
using DongHaeng.Ingest;
using DongHaeng.Ingest.Sources;
using DongHaeng.Ingest.Sources.Sftp;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Sources.Sftp;

/// <summary>Against a real OpenSSH server, through the real OpenSSH client.</summary>
public sealed class SftpSourceTests : IDisposable
{
    private const string October = "2024-10-01..2024-10-31";
    private readonly SshServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task Manifests_and_files_come_over_one_connection_however_many_are_asked_for_at_once()
    {
        await server.Start();
        using var wire = Known(new Wire(server.Port));
        var files = Enumerable.Range(0, 40).ToDictionary(n => $"방문 {n}.csv", n => RandomNumberGenerator.GetBytes(n * 20_000));
        foreach (var (name, bytes) in files)
        {
            Write(name, bytes);
        }

        using var source = Source(wire.Port);
        var come = await Task.WhenAll(files.Keys.Select(name => source.Fetch(name)));
        come.Select(Hash).ShouldBe(files.Values.Select(Hash));
        wire.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task An_unchanged_manifest_is_known_again()
    {
        await server.Start();
        new Exports(server.Exports).Add("c0001", "poverty_visit", October, "x");
        using var source = Source();
        var offer = await source.Ask();
        offer.Manifest!.Files.Count.ShouldBe(1);
        (await source.Ask(offer.ETag)).Manifest.ShouldBeNull();
    }

    [Fact]
    public async Task A_night_over_sftp_brings_what_the_centers_offer()
    {
        await server.Start();
        var exports = new Exports(server.Exports);
        exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02")));
        using var center = new Center();
        var (round, _) = await center.Night(new IngestSettings { Sources = [server.Settings()] });
        (round.Files, center.Cell("visits_done", "2024-10").Value).ShouldBe((1, 1));
        var failure = round.Failures.ShouldHaveSingleItem(); // c0002 has left nothing
        (failure.Supplier, failure.What).ShouldBe(("c0002", $"sftp://127.0.0.1:{server.Port}{server.Exports}/c0002/manifest.json is not there"));
    }

    [Fact]
    public async Task A_folder_below_the_accounts_home_is_written_with_a_tilde()
    {
        await server.Start($"Subsystem sftp internal-sftp -d {server.Exports}");
        Write("a.csv", "text"u8.ToArray());
        using var source = Source(at: server.Settings() with { Location = $"sftp://127.0.0.1:{server.Port}/~/" });
        (await source.Fetch("a.csv")).ShouldBe("text"u8.ToArray());
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_read()
    {
        await server.Start();
        Write("a.csv", new byte[1001]);
        using var source = Source(patience: Asked.Patience(bytes: 1000));
        (await Asked.Problem(source.Fetch("a.csv"))).Message.ShouldEndWith("/c0001/a.csv is larger than 1000 bytes");
        Write("b.csv", new byte[1000]);
        (await source.Fetch("b.csv")).Length.ShouldBe(1000);
    }

    [Fact]
    public async Task A_broken_connection_is_made_again_and_only_the_rest_is_read()
    {
        await server.Start();
        var bytes = RandomNumberGenerator.GetBytes(4_000_000);
        Write("a.csv", bytes);
        using var wire = Known(new Wire(server.Port));
        wire.Cuts.Enqueue(2_000_000);
        using var source = Source(wire.Port);
        Hash(await source.Fetch("a.csv")).ShouldBe(Hash(bytes));
        wire.Connections.ShouldBe(2);
        wire.Bytes.ShouldBeLessThan(5_000_000); // 6 million if it had begun anew
    }

    [Fact]
    public async Task A_server_that_falls_silent_is_left_alone()
    {
        await server.Start();
        Write("a.csv", new byte[2_000_000]);
        using var wire = Known(new Wire(server.Port) { SilentAfter = 1_000_000 });
        using var source = Source(wire.Port, Asked.Patience(silence: 2));
        var problem = await Asked.Problem(source.Fetch("a.csv"));
        (problem.Message, problem.Hangs).ShouldBe(($"sftp://127.0.0.1:{wire.Port}{server.Exports}/c0001/a.csv did not answer within 2 s", true));
    }

    private SftpSource Source(int? port = null, Patience? patience = null, SourceSettings? at = null) =>
        new(SshPlace.Of(at ?? server.Settings(port)), patience ?? Asked.Patience(), Asked.Gate());

    private static string Hash(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes));

    private Wire Known(Wire wire)
    {
        server.Know(wire.Port);
        return wire;
    }

    private void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.Combine(server.Exports, "c0001"));
        File.WriteAllBytes(Path.Combine(server.Exports, "c0001", name), bytes);
    }
}
