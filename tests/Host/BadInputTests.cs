using System.Net;
using System.Net.Sockets;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Host;

public sealed class BadInputTests
{
    [Fact]
    public async Task An_unknown_verb_is_named_and_fails()
    {
        var run = await Terminal.Run("frobnicate");
        run.ExitCode.ShouldNotBe(0);
        run.Errors.ShouldContain("'frobnicate'");
    }

    [Fact]
    public async Task A_wrong_option_is_named_and_fails()
    {
        var run = await Terminal.Run("demo", "--bogus");
        run.ExitCode.ShouldNotBe(0);
        run.Errors.ShouldContain("'--bogus'");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("61")]
    [InlineData("many")]
    public async Task A_number_of_months_out_of_range_is_refused_before_anything_happens(string months)
    {
        using var folder = new TempFolder();
        var run = await Terminal.RunIn(folder.Path, "demo", "--once", "--months", months);
        run.ExitCode.ShouldNotBe(0);
        run.Errors.ShouldContain("months");
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_port_in_use_is_said_at_once_with_what_to_do()
    {
        using var folder = new TempFolder();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var run = await Terminal.RunIn(folder.Path, "serve", "--port", port.ToString(), "--data", folder["data"]);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldBe($"The address http://127.0.0.1:{port} is in use by another process. Stop that process, or choose another port with --port.\n");
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_data_folder_in_use_names_the_process_that_has_it()
    {
        using var folder = new TempFolder();
        using var first = Terminal.Start(folder.Path, "serve", "--port", "0", "--data", folder["data"]);
        try
        {
            while (await first.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("serves"))
            {
            }

            var second = await Terminal.RunIn(folder.Path, "warehouse", "rebuild", "--data", folder["data"]);
            second.ExitCode.ShouldBe(1);
            second.Errors.ShouldContain($"is in use by process {first.Id}");
        }
        finally
        {
            first.Kill();
            await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task Settings_that_are_no_json_are_named()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["donghaeng.json"], "{ not json");
        var run = await Terminal.RunIn(folder.Path, "doctor");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(folder["donghaeng.json"]);
    }

    [Theory]
    [InlineData("""{ "ingest": { "nightlyCron": "every night" } }""", "every night")]
    [InlineData("""{ "listen": "port 80" }""", "port 80")]
    [InlineData("""{ "ingest": { "sources": [ { "kind": "http", "location": "not an address" } ] } }""", "not an address")]
    [InlineData("""{ "listn": "http://127.0.0.1:80" }""", "listn")]
    public async Task A_setting_that_cannot_be_used_is_named_before_anything_happens(string json, string named)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["donghaeng.json"], json);
        var run = await Terminal.RunIn(folder.Path, "serve");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(named);
        run.Errors.ShouldNotContain("   at ");
        Directory.Exists(folder["data"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("65536")]
    public async Task A_port_that_is_none_is_refused(string port)
    {
        var run = await Terminal.Run("serve", "--port", port);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("from 0 to 65535");
    }

    [Fact]
    public async Task A_mistyped_data_folder_is_not_made_by_a_verb_that_reads()
    {
        using var folder = new TempFolder();
        var run = await Terminal.RunIn(folder.Path, "user", "list", "--data", folder["typo"]);
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(folder["typo"]);
        Directory.Exists(folder["typo"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_damaged_snapshot_is_named_with_what_to_do()
    {
        using var folder = new TempFolder();
        (await Terminal.RunIn(folder.Path, "user", "add", "ana", "--role", "analyst", "--email", "a@example.go.kr")).ExitCode.ShouldBe(0);
        Directory.CreateDirectory(folder["data", "snapshots", "000001"]);
        File.WriteAllText(folder["data", "snapshots", "000001", "figures.duckdb"], "no database");
        File.WriteAllText(folder["data", "snapshots", "CURRENT"], "000001");
        var run = await Terminal.RunIn(folder.Path, "metrics", "query", "visits_done", "--as", "ana", "--from", "2024-10");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("snapshot 000001");
        run.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task The_data_folder_is_its_owners_alone()
    {
        using var folder = new TempFolder();
        (await Terminal.RunIn(folder.Path, "user", "add", "ana", "--role", "analyst", "--email", "a@example.go.kr")).ExitCode.ShouldBe(0);
        var look = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("stat", ["-c", "%a", folder["data"]]) { RedirectStandardOutput = true })!;
        (await look.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim().ShouldBe("700");
    }

    [Fact]
    public async Task A_setting_that_does_not_exist_is_named()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["mine.json"], """{ "datta": "x" }""");
        var run = await Terminal.RunIn(folder.Path, "doctor", "--settings", "mine.json");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("datta");
    }

    [Fact]
    public async Task Keys_inside_the_data_folder_are_refused()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["donghaeng.json"], """{ "data": "data", "keys": "data/keys" }""");
        var run = await Terminal.RunIn(folder.Path, "doctor");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("lies in the data folder");
    }

    [Fact]
    public async Task The_demo_does_not_empty_a_folder_that_it_did_not_make()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["demo"]);
        File.WriteAllText(folder["demo", "precious.txt"], "mine");
        var run = await Terminal.RunIn(folder.Path, "demo", "--once", "--months", "1");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("holds something that no demo made");
        File.ReadAllText(folder["demo", "precious.txt"]).ShouldBe("mine");
    }

    [Fact]
    public async Task A_demo_whose_port_is_taken_leaves_the_last_demo_as_it_is()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["demo", "data"]);
        File.WriteAllText(folder["demo", "made-by-donghaeng-demo"], "");
        File.WriteAllText(folder["demo", "data", "figures"], "of the last demo");
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var run = await Terminal.RunIn(folder.Path, "demo", "--port", $"{port}");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain($"port {port} is in use");
        File.Exists(folder["demo", "data", "figures"]).ShouldBeTrue();
    }

    [Fact]
    public async Task Ingest_without_sources_says_which_setting_is_missing()
    {
        using var folder = new TempFolder();
        var run = await Terminal.RunIn(folder.Path, "ingest", "run");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("ingest.sources");
    }
}
