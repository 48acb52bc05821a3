using System.Text.Json;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.EndToEnd;

public sealed class OnceTests
{
    [Fact]
    public async Task The_demo_once_goes_the_whole_road_and_ends_with_one_line_of_JSON()
    {
        using var folder = new TempFolder();
        var run = await Terminal.RunIn(folder.Path, "demo", "--once", "--months", "1");
        run.ExitCode.ShouldBe(0, run.Errors);
        var summary = JsonDocument.Parse(run.Output.TrimEnd().Split('\n')[^1]).RootElement;
        summary.GetProperty("centers").GetInt32().ShouldBe(425);
        summary.GetProperty("reports").GetInt32().ShouldBe(25);
        summary.GetProperty("mails").GetInt32().ShouldBe(25);
        summary.GetProperty("snapshot").GetString().ShouldBe("000002");
        summary.GetProperty("rows").GetInt64().ShouldBeGreaterThan(summary.GetProperty("rejected_rows").GetInt64());
        summary.GetProperty("seconds").EnumerateObject().Select(p => p.Name).ShouldBe(["make", "pull", "publish", "render", "send"]);
    }
}
