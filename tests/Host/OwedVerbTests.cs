using System.Text.Json;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Host;

/// <summary>ingest status, contacts and remind, as a person types them.</summary>
public sealed class OwedVerbTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task Status_tells_what_came_from_what_did_not()
    {
        await Pulled();
        var lines = (await Run("ingest", "status", "--supplier", "c0001", "--day", "2024-10-31")).Output.Split('\n');
        lines.ShouldContain(l => l.StartsWith("c0001      poverty_visit    2024-10  2024-11-01 on time          31/31", StringComparison.Ordinal));
        lines.ShouldContain(l => l.StartsWith("c0001      discovery        2024-10  2024-11-01 missing           0/31 -", StringComparison.Ordinal));

        var missing = JsonDocument.Parse((await Run("ingest", "status", "--supplier", "c0001", "--day", "2024-10-31", "--missing", "--json")).Output).RootElement.EnumerateArray().ToList();
        missing.Count.ShouldBe(17); // of 18 datasets that a center owes each night
        missing.ShouldAllBe(row => row.GetProperty("status").GetString() == "Missing");
        (await Run("ingest", "status", "--day", "yesterday")).ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task Contacts_are_added_listed_and_removed()
    {
        await Pulled();
        (await Run("ingest", "contacts", "add", "11110", "gu@example.go.kr", "--language", "en")).ExitCode.ShouldBe(0);
        (await Run("ingest", "contacts", "add", "c9999", "x@example.go.kr")).Errors.ShouldContain("There is no supplier 'c9999'");
        (await Run("ingest", "contacts", "add", "c0001", "nobody")).Errors.ShouldContain("is not a mail address");
        (await Run("ingest", "contacts", "list")).Output.Trim().ShouldBe("g01        en gu@example.go.kr");
        (await Run("ingest", "remind", "--dry-run")).Output.ShouldMatch("no business day|1 mails would go out");
        (await Run("ingest", "contacts", "remove", "g01", "gu@example.go.kr")).ExitCode.ShouldBe(0);
        (await Run("ingest", "contacts", "remove", "g01", "gu@example.go.kr")).ExitCode.ShouldBe(1);
        (await Run("ingest", "contacts", "list")).Output.ShouldBeEmpty();
    }

    public void Dispose() => folder.Dispose();

    private Task<Terminal.Outcome> Run(params string[] words) => Terminal.RunIn(folder.Path, words);

    private async Task Pulled()
    {
        new Exports(folder["exports"]).Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02")));
        await File.WriteAllTextAsync(folder["donghaeng.json"], JsonSerializer.Serialize(new
        {
            data = folder["data"],
            keys = folder["keys"],
            ingest = new { sources = new[] { new { kind = "folder", location = folder["exports"], suppliers = new[] { "c0001" } } } },
            mail = new { host = "127.0.0.1", port = 1, fromAddress = "donghaeng@example.go.kr", publicBaseUrl = "http://127.0.0.1/" },
        }), TestContext.Current.CancellationToken);
        (await Run("ingest", "run")).ExitCode.ShouldBe(0);
    }
}
