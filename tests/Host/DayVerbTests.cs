using DongHaeng.Ops;
using DongHaeng.Ops.Audit;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Host;

/// <summary>Days and weeks on the command line: visits of 청운효자동 on the 1st, 2nd and 9th of October 2024.</summary>
public sealed class DayVerbTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Days_and_weeks_are_told_to_who_sees_a_place_exactly_and_refused_in_a_sentence_to_others()
    {
        await File.WriteAllTextAsync(folder["donghaeng.json"], $$"""{ "data": "data", "keys": "keys", "ingest": { "sources": [{ "kind": "folder", "location": "{{folder["exports"]}}", "suppliers": ["c0001"] }] } }""", TestContext.Current.CancellationToken);
        var exports = new Exports(folder["exports"]);
        exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("a", "2024-10-01"), Csv.Visit("b", "2024-10-02"), Csv.Visit("c", "2024-10-09")));
        await Said("ingest", "run");
        await Said("user", "add", "ana", "--role", "analyst", "--email", "a@example.go.kr");
        await Said("user", "add", "jongno", "--role", "supervisor", "--unit", "11110", "--email", "jongno@example.go.kr");
        await Said("user", "add", "boss", "--role", "director", "--email", "boss@example.go.kr");

        (await Query("ana", "--grain", "day", "--from", "2024-10-01", "--to", "2024-10-03")).Select(l => (l[0], l[2])).ShouldBe([("2024-10-01", "1"), ("2024-10-02", "1"), ("2024-10-03", "0")]);
        (await Query("jongno", "--grain", "week", "--from", "2024-10-07", "--level", "gu,dong", "--unit", "11110")).ShouldContain(l => l[1] == "11110" && l[2] == "1");

        foreach (var format in new[] { "table", "csv", "xlsx", "json", "arrow", "parquet" })
        {
            (await Refused("boss", "--grain", "day", "--from", "2024-10-01", "--format", format)).ShouldStartWith("Days and weeks are for analysts, and for the supervisor");
            (await Refused("jongno", "--grain", "week", "--from", "2024-10-07", "--format", format)).ShouldStartWith("Days and weeks are for analysts"); // the city
            (await Refused("ana", "--public", "--grain", "week", "--from", "2024-10-07", "--format", format)).ShouldStartWith("Days and weeks are for analysts");
        }

        (await Refused("ana", "--grain", "week", "--from", "2024-10-08")).ShouldBe("2024-10-08 is a Tuesday, and a week is named by its Monday: ask for 2024-10-07.\n");
        (await Refused("ana", "--grain", "week", "--from", "2024-09-30")).ShouldStartWith("Weeks are kept from 2024-10-07 on");
        (await Refused("ana", "--grain", "day", "--from", "2024-10")).ShouldBe("'2024-10' is no day: write it as 2024-10-28, and a week by its Monday.\n");
        (await Refused("ana", "--grain", "month", "--from", "2024-10-08")).ShouldBe("'2024-10-08' is no month: write it as 2024-10.\n");

        var trace = await Said("ingest", "trace", "visits_done", "--unit", "1111051500", "--grain", "day", "--period", "2024-10-09", "--rows");
        trace.ShouldContain("visits_done 청운효자동 2024-10-09: 1 = 1 from 1 files.");
        using var store = OpsStore.Open(folder["data"]);
        new AuditLog(store).Latest(40).ShouldContain(e => e.Who == "boss" && e.What == "refused" && e.Detail == "metrics query visits_done Day");
    }

    private async Task<IReadOnlyList<string[]>> Query(string account, params string[] words) =>
        [.. (await Said(["metrics", "query", "visits_done", "--as", account, .. words])).Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l.StartsWith("2024-10-", StringComparison.Ordinal)).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private async Task<string> Said(params string[] words)
    {
        var run = await Terminal.RunIn(folder.Path, words);
        run.ExitCode.ShouldBe(0, run.Errors);
        return run.Output;
    }

    private async Task<string> Refused(string account, params string[] words)
    {
        var run = await Terminal.RunIn(folder.Path, ["metrics", "query", "visits_done", "--as", account, .. words]);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        return run.Errors;
    }
}
