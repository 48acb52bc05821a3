using System.Diagnostics;
using System.Text.Json;
using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Samples.Mail;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Host;

/// <summary>The server's own clockwork, with schedules that come round within seconds.</summary>
public sealed class ScheduleTests
{
    private const string EverySecondSecond = "0/2 * * * * ?";
    private const string Never = "0 0 0 1 1 ? 2099";

    [Fact]
    public async Task The_nightly_schedule_pulls_and_publishes_and_survives_a_restart()
    {
        using var folder = new TempFolder();
        var exports = new Exports(folder["exports"]);
        exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02")));
        Settings(folder, Never, Never, mailPort: 1);
        using (var idle = await Serve(folder))
        {
            await End(idle);
        }

        Settings(folder, EverySecondSecond, Never, mailPort: 1); // a changed setting replaces the stored schedule
        using (var server = await Serve(folder))
        {
            await Until(() => File.Exists(folder["data", "snapshots", "CURRENT"]));
            await End(server);
        }

        exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02"), Csv.Visit("2", "2024-10-03")));
        using (var again = await Serve(folder))
        {
            await Until(() => File.ReadAllText(folder["data", "snapshots", "CURRENT"]) == "000002");
            await End(again);
        }
    }

    [Fact]
    public async Task A_round_that_was_missed_while_the_server_was_down_is_made_up_for()
    {
        using var folder = new TempFolder();
        var exports = new Exports(folder["exports"]);
        exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02")));
        var due = TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul")).AddSeconds(15);
        Settings(folder, $"{due.Second} {due.Minute} {due.Hour} {due.Day} {due.Month} ?", Never, mailPort: 1);
        using (var early = await Serve(folder))
        {
            await End(early);
        }

        File.Exists(folder["data", "snapshots", "CURRENT"]).ShouldBeFalse("it was not time yet");
        await Until(() => DateTimeOffset.UtcNow > due.AddSeconds(1));
        using var late = await Serve(folder);
        await Until(() => File.Exists(folder["data", "snapshots", "CURRENT"]));
        await End(late);
    }

    [Fact]
    public async Task Asked_to_stop_in_the_middle_of_a_round_the_server_ends_it_and_leaves()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["exports"]);
        await using var centers = await CenterServer.Start(folder["exports"]);
        centers.Break("c0001", ServerFault.Hangs);
        Settings(folder, EverySecondSecond, Never, mailPort: 1, centers.BaseUri.ToString());
        using var server = await Serve(folder);
        await Until(() => centers.Requests > 0);
        using var kill = Process.Start("kill", $"-TERM {server.Process.Id}");
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(15)); // the center would hang for twenty
        await server.Process.WaitForExitAsync(limit.Token);
        server.Process.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task The_report_schedule_mails_each_subscriber_once_however_often_it_comes_round()
    {
        await using var mail = await MailServer.StartAsync(cancel: TestContext.Current.CancellationToken);
        using var folder = new TempFolder();
        var exports = new Exports(folder["exports"]);
        exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02")));
        Settings(folder, Never, EverySecondSecond, mail.Port);
        (await Terminal.RunIn(folder.Path, "ingest", "run")).ExitCode.ShouldBe(0);
        (await Terminal.RunIn(folder.Path, "user", "add", "jongno", "--role", "supervisor", "--unit", "11110", "--email", "jongno@example.go.kr")).ExitCode.ShouldBe(0);
        (await Terminal.RunIn(folder.Path, "report", "subscribe", "monthly_gu", "--unit", "11110", "--account", "jongno")).ExitCode.ShouldBe(0);
        using var server = await Serve(folder);
        await Until(() => mail.Count > 0);
        await Task.Delay(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken); // two more rounds
        await End(server);
        var received = (await mail.MailsAsync(TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        received.Recipients.ShouldBe(["jongno@example.go.kr"]);
        received.Subject.ShouldContain("종로구");
        received.Attachments.ShouldHaveSingleItem();

        var send = await Terminal.RunIn(folder.Path, "report", "send", "monthly_gu");
        send.ExitCode.ShouldBe(0, send.Errors);
        send.Output.ShouldContain("0 drawn, 0 new in the outbox");
        mail.Count.ShouldBe(1);
    }

    private static void Settings(TempFolder folder, string night, string report, int mailPort, string? address = null) => File.WriteAllText(folder["donghaeng.json"], JsonSerializer.Serialize(new
    {
        data = folder["data"],
        keys = folder["keys"],
        ingest = new { nightlyCron = night, sources = new[] { new { kind = address == null ? "folder" : "http", location = address ?? folder["exports"], suppliers = new[] { "c0001" } } } },
        reportCron = report,
        mail = new { host = "127.0.0.1", port = mailPort, fromAddress = "donghaeng@example.go.kr", publicBaseUrl = "http://127.0.0.1/" },
    }));

    private static async Task<Running> Serve(TempFolder folder)
    {
        var server = Terminal.Start(folder.Path, "serve", "--port", "0");
        while (await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.Contains("serves", StringComparison.Ordinal))
            {
                _ = server.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
                _ = server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
                return new Running(server);
            }
        }

        throw new InvalidOperationException($"The server ended: {await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)}");
    }

    private static async Task End(Running server)
    {
        server.Process.Kill();
        await server.Process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for something that must come; a minute is only there to end a test that has failed.</summary>
    private static async Task Until(Func<bool> come)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!come())
        {
            await Task.Delay(100, limit.Token);
        }
    }

    /// <summary>A server that ends with its test, also where the test fails.</summary>
    private sealed class Running(Process process) : IDisposable
    {
        public Process Process => process;

        public void Dispose()
        {
            if (!process.HasExited)
            {
                process.Kill();
            }

            process.Dispose();
        }
    }
}
