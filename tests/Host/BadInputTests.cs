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
