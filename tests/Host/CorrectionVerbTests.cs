using DongHaeng.Ops;
using DongHaeng.Ops.Audit;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Host;

/// <summary>Three visits of September are known when it is closed, and five the night after.</summary>
public sealed class CorrectionVerbTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_analyst_is_told_what_was_corrected_others_are_refused_and_both_are_written_down()
    {
        await File.WriteAllTextAsync(folder["donghaeng.json"], $$"""{ "data": "data", "keys": "keys", "ingest": { "sources": [{ "kind": "folder", "location": "{{folder["exports"]}}", "suppliers": ["c0001"] }] } }""", TestContext.Current.CancellationToken);
        var exports = new Exports(folder["exports"]);
        exports.Add("c0001", "poverty_visit", "2024-09-01..2024-09-30", Visits(3));
        exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", Csv.File(Csv.VisitHeading, Csv.Visit("later", "2024-10-02")));
        await Said("ingest", "run");
        exports.Add("c0001", "poverty_visit", "2024-09-01..2024-09-30", Visits(5));
        await Said("ingest", "run");
        await Said("user", "add", "ana", "--role", "analyst", "--email", "a@example.go.kr");
        await Said("user", "add", "jongno", "--role", "supervisor", "--unit", "11110", "--email", "jongno@example.go.kr");

        var lines = (await Said("snapshot", "corrections", "2024-09", "--as", "ana", "--metric", "visits_done", "--level", "dong")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[1].ShouldBe("visits_done,dong,d0001,1111051500,청운효자동,Cheongunhyoja-dong,2024-09-01,,,True,True,3,5,,,,,1,c0001 c0001_poverty_visit_2024-09-01_000003.csv");

        (await Refused("snapshot", "corrections", "2024-09", "--as", "jongno")).ShouldStartWith("The account jongno does not see all figures exactly");
        (await Refused("snapshot", "corrections", "2024-10", "--as", "ana")).ShouldBe("2024-10 is not closed: its figures are provisional, and what changes them is no correction.\n");
        (await Refused("snapshot", "corrections", "September", "--as", "ana")).ShouldBe("'September' is no month: write it as 2024-09.\n");

        using var store = OpsStore.Open(folder["data"]);
        new AuditLog(store).Latest(10).Where(e => e.Detail.StartsWith("snapshot corrections", StringComparison.Ordinal)).Reverse().Select(e => (e.Who, e.What, e.Detail, e.Precision))
            .ShouldBe([("ana", "export", "snapshot corrections 2024-09 visits_done", "exact"), ("jongno", "refused", "snapshot corrections 2024-09", null)], ignoreOrder: true);
    }

    private static string Visits(int count) => Csv.File(Csv.VisitHeading, [.. Enumerable.Range(1, count).Select(i => Csv.Visit($"v{i}", $"2024-09-{i:00}"))]);

    private async Task<string> Said(params string[] words)
    {
        var run = await Terminal.RunIn(folder.Path, words);
        run.ExitCode.ShouldBe(0, run.Errors);
        return run.Output;
    }

    private async Task<string> Refused(params string[] words)
    {
        var run = await Terminal.RunIn(folder.Path, words);
        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        return run.Errors;
    }
}
