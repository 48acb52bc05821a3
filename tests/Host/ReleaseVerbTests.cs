using System.Text.Json;
using DongHaeng.Samples.Mail;
using DongHaeng.Tests.Support;
using Microsoft.Data.Sqlite;

namespace DongHaeng.Tests.Host;

/// <summary>Reports that have to be approved, from the settings to the mail.</summary>
public sealed class ReleaseVerbTests : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private MailServer mail = null!;

    public async ValueTask InitializeAsync()
    {
        mail = await MailServer.StartAsync(cancel: TestContext.Current.CancellationToken);
        new Exports(folder["exports"]).Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02")));
    }

    public async ValueTask DisposeAsync()
    {
        await mail.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_report_that_has_to_be_approved_leaves_with_the_supervisors_comment_and_not_before()
    {
        Settings(new { report = "monthly_gu", approval = true });
        await Run("ingest", "run");
        foreach (var (name, gu) in new[] { ("jongno", "11110"), ("junggu", "11140") })
        {
            await Run("user", "add", name, "--role", "supervisor", "--unit", gu, "--email", $"{name}@example.go.kr");
        }

        await Run("report", "subscribe", "monthly_gu", "--unit", "11110", "--account", "jongno");
        var waiting = await Terminal.RunIn(folder.Path, "report", "send", "monthly_gu");
        waiting.ExitCode.ShouldBe(3);
        waiting.Errors.ShouldContain("monthly_gu g01 2024-10 waits: nobody has approved it");
        mail.Count.ShouldBe(0);

        var id = (await Run("report", "drafts")).Split(' ')[0];
        var foreign = await Terminal.RunIn(folder.Path, "report", "approve", id, "--as", "junggu");
        foreign.ExitCode.ShouldNotBe(0);
        foreign.Errors.ShouldContain("There is no such edition that junggu decides on.");
        (await Terminal.RunIn(folder.Path, "report", "comment", id, "전화 010-1234-5678", "--as", "jongno")).Errors.ShouldContain("telephone number");
        await Run("report", "comment", id, "두 팀을 합쳤습니다.", "--as", "jongno");
        (await Run("report", "approve", id, "--as", "jongno")).ShouldContain("It is approved.");
        (await Run("report", "send", "monthly_gu")).ShouldContain("1 drawn, 1 new in the outbox");
        mail.Count.ShouldBe(1);
        (await Run("report", "drafts")).ShouldContain("Nothing waits.");
        (await Terminal.RunIn(folder.Path, "report", "approve", id, "--as", "jongno", "--withdraw")).Errors.ShouldContain("It has gone on meanwhile");
    }

    [Theory]
    [InlineData("weekly", 1, "releases[0]", "there is no report 'weekly'")]
    [InlineData("yearly", 0, "releases[0]", "the first is 1")]
    public async Task A_plan_that_cannot_be_is_refused_by_name(string report, int businessDay, params string[] words)
    {
        Settings(new { report, businessDay });
        var run = await Terminal.RunIn(folder.Path, "serve", "--port", "0");
        run.ExitCode.ShouldNotBe(0);
        words.ShouldAllBe(word => run.Errors.Contains(word));
    }

    [Fact]
    public async Task A_server_without_mail_forgets_the_schedules_of_one_that_had_it()
    {
        Settings(new { report = "yearly" });
        await Serve();
        Stored().ShouldBe(["night", "post", "reminders", "reports", "views"]);
        Settings(null);
        await Serve();
        Stored().ShouldBe(["night"]);
    }

    private async Task Serve()
    {
        using var server = Terminal.Start(folder.Path, "serve", "--port", "0");
        while (await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("serves", StringComparison.Ordinal))
        {
        }

        server.Kill();
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private List<string> Stored()
    {
        using var connection = new SqliteConnection($"Data Source={folder["data/ops.sqlite"]};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select trigger_name from qrtz_triggers order by 1";
        using var rows = command.ExecuteReader();
        var names = new List<string>();
        while (rows.Read())
        {
            names.Add(rows.GetString(0));
        }

        return names;
    }

    private async Task<string> Run(params string[] words)
    {
        var run = await Terminal.RunIn(folder.Path, words);
        run.ExitCode.ShouldBe(0, run.Errors);
        return run.Output;
    }

    private void Settings(object? plan) => File.WriteAllText(folder["donghaeng.json"], JsonSerializer.Serialize(new
    {
        data = folder["data"],
        keys = folder["keys"],
        ingest = new { nightlyCron = "0 0 0 1 1 ? 2099", sources = new[] { new { kind = "folder", location = folder["exports"], suppliers = new[] { "c0001" } } } },
        reportCron = "0 0 0 1 1 ? 2099",
        releases = plan == null ? [] : new[] { plan },
        mail = plan == null ? null : new { host = "127.0.0.1", port = mail.Port, fromAddress = "donghaeng@example.go.kr", publicBaseUrl = "http://127.0.0.1/" },
    }, new JsonSerializerOptions { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull }));
}
