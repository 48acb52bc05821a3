using System.Diagnostics;
using System.Text.Json;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Host;

/// <summary>What `ingest run` says at its end, and while a person watches.</summary>
public sealed class RunSummaryTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_night_is_summed_up_in_a_few_lines_however_many_suppliers_of_a_source_are_down()
    {
        Deliver();
        var run = await Terminal.RunIn(folder.Path, "ingest", "run");
        run.ExitCode.ShouldBe(3);
        var errors = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        errors.Length.ShouldBe(2, run.Errors);
        errors[0].ShouldStartWith("40 × no manifest (c0011, c0012, c0013, c0014, c0015 and 35 more), such as: http://127.0.0.1:1/c00");
        errors[1].ShouldStartWith("1 × refused, ");
        errors[1].ShouldContain("(c0001 c0001_discovery_2024-10-01_000002.csv): ");
        var lines = run.Output.Split('\n');
        lines[0].ShouldBe("suppliers  41 asked, 0 unchanged, 0 silent, 40 unreachable");
        lines[1].ShouldBe("files      2 new: 1 taken, 1 refused; 0 could not be had");
        lines[2].ShouldBe("rows       63 read: 61 taken, 1 set aside, 1 revised, 0 outdated"); // none can be read in the refused file
        lines[3].ShouldMatch(@"^seconds    \d+\.\d pulling and beside it \d+\.\d loading, \d+\.\d asking about files, \d+\.\d publishing$");
        lines[4].ShouldBe("Snapshot 000001 published.");
    }

    [Fact]
    public async Task Json_gives_every_failure_and_the_same_counts()
    {
        Deliver();
        var run = await Terminal.RunIn(folder.Path, "ingest", "run", "--json");
        run.ExitCode.ShouldBe(3);
        run.Errors.ShouldBeEmpty();
        var said = JsonDocument.Parse(run.Output).RootElement;
        said.GetProperty("failures").EnumerateArray().Select(f => f.GetProperty("supplier").GetString()).ShouldBe(Enumerable.Range(11, 40).Select(i => $"c{i:D4}"));
        said.GetProperty("failures")[0].GetProperty("reason").GetString().ShouldBe("unreachable");
        said.GetProperty("failure_groups").EnumerateArray().ShouldHaveSingleItem().GetProperty("count").GetInt32().ShouldBe(40);
        said.GetProperty("refused").EnumerateArray().ShouldHaveSingleItem().GetProperty("dataset").GetString().ShouldBe("discovery");
        said.GetProperty("rejects").EnumerateObject().ShouldHaveSingleItem().Name.ShouldBe("code");
        (said.GetProperty("files_taken").GetInt32(), said.GetProperty("taken").GetInt64(), said.GetProperty("revised_rows").GetInt64()).ShouldBe((1, 61L, 1L));
        said.GetProperty("snapshot").GetString().ShouldBe("000001");
    }

    [Theory]
    [InlineData("ingest run", true)]
    [InlineData("ingest run --json", false)]
    public async Task A_bar_moves_only_where_a_person_watches(string words, bool bar)
    {
        Deliver();
        var start = new ProcessStartInfo("script", ["-qec", $"dotnet {Path.Combine(AppContext.BaseDirectory, "donghaeng.dll")} {words}", "/dev/null"])
        {
            WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardInput = true, Environment = { ["TERM"] = "xterm-256color" },
        };
        using var process = Process.Start(start)!;
        var screen = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(3, screen);
        screen.Contains("100%", StringComparison.Ordinal).ShouldBe(bar, screen);
    }

    /// <summary>60 good rows, one revised and one that cannot be; a file that is refused; forty suppliers of a source that is down.</summary>
    private void Deliver()
    {
        var exports = new Exports(folder["exports"]);
        exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading,
            [.. Enumerable.Range(1, 61).Select(i => Csv.Visit($"{i}", "2024-10-02")), Csv.Visit("1", "2024-10-02", revision: 1), Csv.Visit("62", "2024-10-03", result: "NONSENSE")]));
        exports.Add("c0001", "discovery", "2024-10-01..2024-10-31", "a,b\r\n1,2\r\n");
        File.WriteAllText(folder["donghaeng.json"], JsonSerializer.Serialize(new
        {
            data = folder["data"],
            keys = folder["keys"],
            ingest = new
            {
                sources = new object[]
                {
                    new { kind = "folder", location = folder["exports"], suppliers = new[] { "c0001" } },
                    new { kind = "http", location = "http://127.0.0.1:1/", suppliers = new[] { "c0011-c0050" }, retries = 0 },
                },
            },
        }));
    }
}
