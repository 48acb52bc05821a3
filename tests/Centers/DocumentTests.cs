using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Centers;

/// <summary>docs/exports.md is what a gu's IT department builds from: its example must be exact.</summary>
public sealed partial class DocumentTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "../../docs/exports.md"));

    [Fact]
    public void The_example_has_the_lengths_and_checksums_that_it_names()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var files = CsvBlock().Matches(Text).Select(m => Encoding.GetEncoding(949).GetBytes(m.Groups[1].Value.Replace("\n", "\r\n"))).ToList();
        files.Count.ShouldBe(2);
        Text.ShouldContain($"\"rows\":2,\"bytes\":{files[0].Length},\n  \"sha256\":\"{Convert.ToHexStringLower(SHA256.HashData(files[0]))}\"");
        Text.ShouldContain($"{files[1].Length} bytes, SHA-256\n`{Convert.ToHexStringLower(SHA256.HashData(files[1]))}`");
    }

    [Fact]
    public void The_example_has_the_headings_of_the_contract_in_its_order()
    {
        var headings = CsvBlock().Match(Text).Groups[1].Value.Split('\n')[0].Split(',');
        headings.ShouldBe(ContractCatalog.Get("poverty_visit").Columns.Select(c => c.Ko));
    }

    [Fact]
    public void It_names_every_dataset_that_a_center_delivers_and_every_reason_for_setting_a_row_aside()
    {
        foreach (var word in ContractCatalog.All.Where(c => c.Supplier == "center").Select(c => $"`{c.Id}`")
            .Concat(new[] { "required", "type", "code", "range", "pattern", "period", "future", "order", "dong" }.Select(r => $"| {r} |")))
        {
            Text.ShouldContain(word);
        }
    }

    [GeneratedRegex("```csv\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CsvBlock();

    private static string Here([CallerFilePath] string path = "") => path;
}
