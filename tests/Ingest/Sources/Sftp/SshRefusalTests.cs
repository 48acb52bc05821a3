using DongHaeng.Ingest;
using DongHaeng.Ingest.Sources;

namespace DongHaeng.Tests.Ingest.Sources.Sftp;

/// <summary>What keeps an SFTP source from being asked, and whether the operator is told what to do.</summary>
public sealed class SshRefusalTests : IDisposable
{
    private readonly SshServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task A_server_whose_key_nobody_entered_is_not_trusted_nor_entered()
    {
        await server.Start();
        File.WriteAllText(server.KnownHosts, "");
        (await Finding()).ShouldStartWith($"sftp://127.0.0.1:{server.Port} is not in knownHostsFile: ask its operator");
        File.ReadAllText(server.KnownHosts).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_with_another_key_than_the_known_one_is_not_trusted()
    {
        await server.Start();
        server.Know(server.Port, string.Join(' ', File.ReadAllText(server.OtherKey() + ".pub").Split(' ')[..2]));
        (await Finding()).ShouldStartWith($"sftp://127.0.0.1:{server.Port} shows another host key than knownHostsFile has");
    }

    [Fact]
    public async Task A_key_that_the_server_does_not_know_is_said()
    {
        await server.Start();
        (await Finding(server.Settings() with { IdentityFile = server.OtherKey() })).ShouldStartWith($"sftp://127.0.0.1:{server.Port} does not let the account {Environment.UserName} in with this key");
    }

    [Fact]
    public async Task A_key_that_others_may_read_is_said()
    {
        await server.Start();
        using (var chmod = System.Diagnostics.Process.Start("chmod", ["644", server.Identity]))
        {
            await chmod.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        (await Finding()).ShouldContain("others may read identityFile");
    }

    [Fact]
    public async Task A_server_without_sftp_is_said()
    {
        await server.Start(more: "");
        (await Finding()).ShouldContain("offers no SFTP");
    }

    [Fact]
    public async Task A_server_that_is_off_is_said() // nothing listens on the port
    {
        server.Know(1);
        (await Finding(server.Settings(port: 1))).ShouldStartWith("sftp://127.0.0.1:1 cannot be reached (ssh: connect to host 127.0.0.1 port 1: Connection refused)");
    }

    [Fact]
    public async Task A_server_that_takes_the_connection_and_says_nothing_is_given_up()
    {
        await server.Start();
        using var wire = new Wire(server.Port) { SilentAfter = 0 };
        var settings = server.Settings(wire.Port) with { PatienceSeconds = 1, Retries = 0 };
        (await Finding(settings)).ShouldStartWith($"sftp://127.0.0.1:{wire.Port} did not answer");
    }

    [Fact]
    public async Task A_source_without_its_key_is_said()
    {
        await server.Start();
        File.Delete(server.Identity);
        (await Finding()).ShouldContain("The file that identityFile names is not there");
    }

    [Fact]
    public async Task A_connection_that_is_refused_is_not_tried_for_every_supplier()
    {
        await server.Start();
        using var wire = new Wire(server.Port);
        using var sources = OpenSources.Open(new IngestSettings { Sources = [server.Settings(wire.Port)] }, new(2024, 11, 1));
        foreach (var supplier in sources.Suppliers)
        {
            (await Asked.Problem(sources[supplier].Ask(supplier: supplier))).Message.ShouldContain("is not in knownHostsFile");
        }

        wire.Connections.ShouldBe(1);
    }

    private async Task<string> Finding(SourceSettings? settings = null)
    {
        var findings = await SourceCheck.Run(new IngestSettings { Sources = [settings ?? server.Settings()] }, new(2024, 11, 1), TestContext.Current.CancellationToken);
        var finding = findings.ShouldHaveSingleItem();
        finding.Fine.ShouldBeFalse();
        return finding.What;
    }
}
