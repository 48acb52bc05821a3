using System.Reflection;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Host;

public sealed class DocumentTests
{
    private static readonly string Root = typeof(DocumentTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    [Theory]
    [InlineData("data-dictionary.md")]
    [InlineData("metrics.md")]
    public async Task The_documents_made_from_declarations_are_up_to_date(string name)
    {
        using var folder = new TempFolder();
        var run = await Terminal.Run("docs", "--out", folder.Path);
        run.ExitCode.ShouldBe(0, run.Errors);
        File.ReadAllText(folder[name]).ShouldBe(File.ReadAllText(Path.Combine(Root, "docs", name)), "run ./donghaeng docs and commit what it writes");
    }
}
