using DongHaeng.Ingest;
using DongHaeng.Ingest.Sources;
using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Sources;

public sealed class SourceCheckTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_source_is_tried_with_one_manifest_of_its_first_supplier()
    {
        var exports = new Exports(folder.Path);
        exports.Add("c0001", "poverty_visit", "2024-10-01..2024-10-31", "x");
        exports.Add("c0001", "shop", "2024-10-01..2024-10-31", "x");
        await using var server = await CenterServer.Start(folder.Path);
        var settings = new IngestSettings
        {
            Sources =
            [
                new() { Kind = "http", Location = server.BaseUri.ToString(), Suppliers = ["c0001-c0003"] },
                new() { Kind = "folder", Location = folder["share"], Suppliers = ["g01"] },
            ],
        };
        var findings = await SourceCheck.Run(settings, new(2024, 11, 1), TestContext.Current.CancellationToken);
        (findings[0].Source, findings[0].Fine).ShouldBe(($"source http {server.BaseUri} (3 suppliers)", true));
        findings[0].What.ShouldStartWith("c0001 offers 2 files, asked in ");
        server.Requests.ShouldBe(1);
        (findings[1].Source, findings[1].Fine).ShouldBe(($"source folder {folder["share"]} (1 supplier)", false));
        findings[1].What.ShouldContain("probably not mounted");
    }
}
