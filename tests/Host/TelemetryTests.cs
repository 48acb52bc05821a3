using System.Diagnostics;
using System.Text.Json;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Host;

/// <summary>What an operator's collector and log shipper get from nights.</summary>
public sealed class TelemetryTests : IDisposable
{
    private const string Secret = "planted-51c0de";
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_night_by_hand_sends_its_counts_and_spans_before_it_ends()
    {
        await using var collector = await TelemetryCollector.Start();
        Deliver();
        File.WriteAllText(folder["headers"], $"x-key={Secret}\n");
        Settings(new { endpoint = collector.Address, headersFile = folder["headers"] });
        var run = await Terminal.RunIn(folder.Path, "ingest", "run");
        run.ExitCode.ShouldBe(3, run.Errors); // one of the files is refused
        var metrics = collector.At("/v1/metrics");
        foreach (var name in new[] { "ingest.files", "ingest.rows", "ingest.suppliers", "ingest.rejects", "ingest.night.duration", "ingest.publish.duration", "snapshot.age" })
        {
            metrics.ShouldContain($"donghaeng.{name}");
        }

        metrics.ShouldContain("refused");
        var traces = collector.At("/v1/traces");
        foreach (var span in new[] { "night", "supplier pull", "load batch", "publish", "c0002" })
        {
            traces.ShouldContain(span);
        }

        collector.Keys.ShouldBe([Secret]);
        (run.Output + run.Errors + metrics + traces).ShouldNotContain("H-1"); // no household's key
        (run.Output + run.Errors).ShouldNotContain(Secret);
    }

    [Fact]
    public async Task Without_settings_the_usual_variables_decide()
    {
        await using var collector = await TelemetryCollector.Start();
        Deliver();
        Settings(null);
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "donghaeng.dll"), "ingest", "run", "--json"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            Environment = { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector.Address, ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf" },
        })!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        collector.At("/v1/metrics").ShouldContain("donghaeng.ingest.night.duration");
        collector.At("/v1/traces").ShouldContain("supplier pull");
        JsonDocument.Parse(said).RootElement.GetProperty("snapshot").GetString().ShouldBe("000001");
    }

    [Fact]
    public async Task A_collector_that_is_down_does_not_stop_the_night()
    {
        Deliver();
        Settings(new { endpoint = "http://127.0.0.1:1" });
        var run = await Terminal.RunIn(folder.Path, "ingest", "run");
        run.ExitCode.ShouldBe(3, run.Errors);
        run.Output.ShouldContain("Snapshot 000001 published.");
        run.Errors.Split('\n').Count(l => l.StartsWith("Metrics or traces could not be sent", StringComparison.Ordinal)).ShouldBe(1, run.Errors);
    }

    [Fact]
    public async Task The_servers_log_is_json_and_names_what_was_refused_and_who_was_silent()
    {
        await using var collector = await TelemetryCollector.Start();
        Deliver();
        Settings(new { endpoint = collector.Address }, "0/2 * * * * ?");
        using var server = Terminal.Start(folder.Path, "serve", "--port", "0");
        var events = new Dictionary<int, JsonElement>();
        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            while (!events.ContainsKey(1001) && await server.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                if (!line.StartsWith("DongHaeng serves", StringComparison.Ordinal))
                {
                    var said = JsonDocument.Parse(line).RootElement;
                    events[said.GetProperty("EventId").GetInt32()] = said.GetProperty("State");
                }
            }

            using var kill = Process.Start("kill", $"-TERM {server.Id}");
            _ = server.StandardOutput.ReadToEndAsync(limit.Token);
            await server.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!server.HasExited)
            {
                server.Kill();
            }
        }

        events[1002].GetProperty("Supplier").GetString().ShouldBe("c0001");
        events[1002].GetProperty("Dataset").GetString().ShouldBe("discovery");
        events[1002].GetProperty("Code").GetString().ShouldNotBeNullOrEmpty();
        events[1003].GetProperty("Supplier").GetString().ShouldBe("c0002");
        events[1001].GetProperty("Files").ToString().ShouldBe("2");
        events[1001].GetProperty("Snapshot").GetString().ShouldBe("000001");
        collector.At("/v1/metrics").ShouldContain("donghaeng.snapshot.age");
        collector.At("/v1/traces").ShouldContain("publish");
    }

    [Theory]
    [InlineData("""{ "logFormat": "xml" }""", "There are text and json")]
    [InlineData("""{ "otlp": { "endpoint": "collector" } }""", "no web address")]
    [InlineData("""{ "otlp": { "endpoint": "http://127.0.0.1:4318", "protocol": "udp" } }""", "http/protobuf and grpc")]
    [InlineData($$"""{ "otlp": { "endpoint": "https://me:{{Secret}}@host.example" } }""", "has an account")]
    [InlineData("""{ "otlp": { "endpoint": "http://host.example", "headersEnv": "OTLP_HEADERS" } }""", "Use https")]
    [InlineData($$"""{ "otlp": { "endpoint": "http://127.0.0.1:4318", "headers": "key={{Secret}}" } }""", "headers")]
    public async Task A_setting_that_cannot_be_is_refused_without_repeating_a_secret(string json, string said)
    {
        File.WriteAllText(folder["donghaeng.json"], json);
        var run = await Terminal.RunIn(folder.Path, "serve");
        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain(said);
        run.Errors.ShouldNotContain(Secret);
    }

    /// <summary>One good file, one that is refused, and a supplier of whom nothing is there.</summary>
    private void Deliver()
    {
        var exports = new Exports(folder["exports"]);
        exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading, [.. Enumerable.Range(1, 60).Select(i => Csv.Visit($"{i}", "2024-10-02")), Csv.Visit("61", "2024-10-03", result: "NONSENSE")]));
        exports.Add("c0001", "discovery", "2024-10-01..2024-10-31", "a,b\r\n1,2\r\n");
    }

    private void Settings(object? otlp, string night = "0 0 0 1 1 ? 2099") => File.WriteAllText(folder["donghaeng.json"], JsonSerializer.Serialize(new
    {
        data = folder["data"],
        keys = folder["keys"],
        logFormat = "json",
        otlp,
        ingest = new { nightlyCron = night, sources = new[] { new { kind = "folder", location = folder["exports"], suppliers = new[] { "c0001", "c0002" } } } },
    }));
}
