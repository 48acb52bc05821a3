using System.Diagnostics;
using System.Reflection;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>The examples of docs/api.md run as they stand there, each where its tool is at hand.</summary>
public sealed class ApiExampleTests(Town town) : IClassFixture<Town>
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(
        typeof(ApiExampleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!, "docs", "api.md"));

    [Theory]
    [InlineData("javascript", "node", "--input-type=module", "0")]
    [InlineData("python", "python3", "-", "import pandas")]
    [InlineData("r", "Rscript", "-", "library(httr2)")]
    public async Task An_example_of_the_guide_prints_the_figures(string language, string tool, string option, string needs)
    {
        if ((await Run(tool, option, needs))?.Code != 0)
        {
            Assert.Skip($"{tool} is not at hand, or cannot run '{needs}'.");
        }

        var (code, output) = (await Run(tool, option, Example(language)))!.Value;
        code.ShouldBe(0, output);
        output.ShouldContain("청운효자동");
        output.ShouldContain("2024-10");
    }

    private static string Example(string language) => Guide.Split($"```{language}\n")[1].Split("\n```")[0];

    private async Task<(int Code, string Output)?> Run(string tool, string option, string script)
    {
        var start = new ProcessStartInfo(tool, [option]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DONGHAENG_URL"] = town.Address.ToString().TrimEnd('/');
        start.Environment["DONGHAENG_TOKEN"] = town.Tokens.Issue(town.Accounts.Find("analyst")!, "example", TimeSpan.FromMinutes(5));
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        try
        {
            using var process = Process.Start(start)!;
            var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
            await process.StandardInput.WriteAsync(script);
            process.StandardInput.Close();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, await output + await errors);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // there is no such tool
        }
    }
}
