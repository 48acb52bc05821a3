using System.Reflection;
using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Host;

/// <summary>Sources as an operator meets them: the settings file and `doctor`.</summary>
public sealed class SourceTests : IDisposable
{
    private const string Token = "planted-7f3a9c";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData($$"""{ "kind": "http", "location": "https://host.example/", "token": "{{Token}}" }""", "name it with tokenFile or tokenEnv")]
    [InlineData($$"""{ "kind": "http", "location": "https://host.example/", "user": "me", "password": "{{Token}}" }""", "name it with passwordFile or passwordEnv")]
    [InlineData($$"""{ "kind": "http", "location": "https://me:{{Token}}@host.example/" }""", "has an account in its location")]
    [InlineData($$"""{ "kind": "http", "location": "https://host.example/?ticket={{Token}}" }""", "has a ? or # in its location")]
    [InlineData($$"""{ "kind": "http", "location": "https://host.example/", "tokenEnv": "{{Token}}" }""", "no environment variable's name")]
    [InlineData("""{ "kind": "sftp", "location": "sftp://host.example/", "user": "me", "identityFile": "id" }""", "add knownHostsFile")]
    [InlineData("""{ "kind": "http", "location": "https://host.example/", "suppliers": [ "c0001", "c9999" ] }""", "'c9999'")]
    [InlineData("""{ "kind": "http", "location": "https://host.example/", "patience": 5 }""", "patience")]
    public async Task A_source_that_cannot_be_is_refused_at_the_start_without_repeating_a_secret(string source, string said)
    {
        Settings(source);
        var run = await Terminal.RunIn(folder.Path, "ingest", "run");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(said);
        (run.Errors + run.Output).ShouldNotContain(Token);
        Directory.Exists(folder["data"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Doctor_tries_every_source_and_says_what_to_do_without_a_secret()
    {
        new Exports(folder["exports"]).Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", "x");
        await using var open = await CenterServer.Start(folder["exports"]);
        open.Access = Access.Bearer(Token);
        await using var closed = await CenterServer.Start(folder["exports"]);
        closed.Access = Access.Bearer("another");
        File.WriteAllText(folder["token"], Token);
        Settings(
            $$"""{ "kind": "http", "location": "{{open.BaseUri}}", "suppliers": [ "c0001" ], "tokenFile": "token" }""",
            $$"""{ "kind": "http", "location": "{{closed.BaseUri}}", "suppliers": [ "c0002-c0003" ], "tokenFile": "token" }""",
            $$"""{ "kind": "folder", "location": "{{folder["share"]}}", "suppliers": [ "gus" ] }""");
        var run = await Terminal.RunIn(folder.Path, "doctor");
        run.ExitCode.ShouldBe(3);
        run.Output.ShouldContain($"ok       source http {open.BaseUri} (1 supplier): c0001 offers 1 file, asked in ");
        run.Output.ShouldContain($"attend   source http {closed.BaseUri} (2 suppliers): {closed.BaseUri}c0002/manifest.json answered 401: it wants other credentials");
        run.Output.ShouldContain($"attend   source folder {folder["share"]} (25 suppliers): The folder {folder["share"]} does not exist: the share is probably not mounted");
        (run.Errors + run.Output).ShouldNotContain(Token);
    }

    [Fact]
    public async Task The_example_of_the_documentation_is_taken()
    {
        var root = typeof(SourceTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        File.WriteAllText(folder["donghaeng.json"], File.ReadAllText(Path.Combine(root, "docs", "sources.md")).Split("```json")[1].Split("```")[0]);
        var run = await Terminal.RunIn(folder.Path, "user", "list");
        run.Errors.ShouldBe($"There is no data folder {folder["data"]}. The first `ingest run` or `serve` makes it; name another with --data.\n"); // the settings were fine
    }

    private void Settings(params string[] sources) =>
        File.WriteAllText(folder["donghaeng.json"], $$"""{ "ingest": { "sources": [ {{string.Join(", ", sources)}} ] } }""");
}
