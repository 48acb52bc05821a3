using System.CommandLine;
using DongHaeng.Host.Documents;

namespace DongHaeng.Host.Verbs;

/// <summary>docs: writes the documents that are made from declarations.</summary>
internal static class DocsVerb
{
    public static Command Make()
    {
        var folder = new Option<DirectoryInfo>("--out") { DefaultValueFactory = _ => new DirectoryInfo("docs"), Description = "The folder to write into." };
        var command = new Command("docs", "Write docs/data-dictionary.md and docs/metrics.md from the contracts and metrics.") { folder };
        command.SetAction(parsed =>
        {
            var into = parsed.GetRequiredValue(folder);
            into.Create();
            File.WriteAllText(Path.Combine(into.FullName, "data-dictionary.md"), DataDictionary.Write());
            File.WriteAllText(Path.Combine(into.FullName, "metrics.md"), MetricList.Write());
            Console.WriteLine($"Wrote data-dictionary.md and metrics.md into {into.FullName}.");
        });
        return command;
    }
}
