using System.Reflection;
using System.Text.RegularExpressions;
using DongHaeng.Warehouse.Load;

namespace DongHaeng.Tests.Warehouse.Load;

public sealed partial class ReasonTests
{
    private static readonly string Root = typeof(ReasonTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    [Fact]
    public void The_document_for_centers_names_every_reason_of_rows_and_files_in_their_order()
    {
        var named = TableLine().Matches(File.ReadAllText(Path.Combine(Root, "docs", "exports.md"))).Select(m => m.Groups[1].Value).ToList();
        var rows = Reasons.OfRows.Select(r => r.Code).ToList();
        var files = Reasons.OfFiles.Select(r => r.Code).ToList();
        Between(named, rows[0], rows.Count).ShouldBe(rows);
        Between(named, files[0], files.Count).ShouldBe(files);
    }

    [Fact]
    public void Every_reason_for_which_the_program_sets_a_row_aside_or_refuses_a_file_has_its_words()
    {
        var sources = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/") && !f.Contains("/bin/")).Select(File.ReadAllText).ToList();
        var sql = string.Concat(Directory.EnumerateFiles(Path.Combine(Root, "sql", "ingest"), "*.sql").Select(File.ReadAllText));
        var rows = sources.SelectMany(s => RowRule().Matches(s).Select(Found)).Concat(["duplicate"]).ToHashSet();
        rows.ShouldBeSubsetOf(Reasons.OfRows.Select(r => r.Code));
        rows.Count.ShouldBeGreaterThan(5);
        var files = Verdicts().Matches(sql).Select(m => m.Groups[1].Value).ToHashSet();
        files.ShouldBe(["wrong_supplier", "too_many_bad"], ignoreOrder: true);
        files.ShouldBeSubsetOf(Reasons.OfFiles.Select(r => r.Code));
        foreach (var written in sources.SelectMany(s => Refusals().Matches(s).Select(Found)))
        {
            Reasons.OfFiles.Select(r => r.Code).ShouldContain(written);
        }
    }

    [Fact]
    public void Every_reason_says_in_both_languages_what_is_wrong_and_what_to_do()
    {
        foreach (var reason in Reasons.OfRows.Concat(Reasons.OfFiles))
        {
            reason.Ko.ShouldMatch("[가-힣].*[.]$");
            reason.MendKo.ShouldMatch("[가-힣].*[.)]$");
            reason.En.ShouldMatch("^[a-z]");
            reason.MendEn.ShouldMatch("^[A-Z].*[.]$");
        }
    }

    private static string Found(Match match) => match.Groups.Values.Skip(1).Single(g => g.Success).Value;

    private static List<string> Between(List<string> named, string first, int count) => [.. named.SkipWhile(n => n != first).Take(count)];

    [GeneratedRegex(@"^\| ([a-z_]+) \|", RegexOptions.Multiline)]
    private static partial Regex TableLine();

    [GeneratedRegex("""(?:c\.Id|"event_date"|"dong_code"|later), "([a-z]+)"\)|\.Note\([^"]*"([a-z]+)",""")]
    private static partial Regex RowRule();

    [GeneratedRegex("""'((?:wrong|too)_[a-z_]+)'""")]
    private static partial Regex Verdicts();

    [GeneratedRegex("""(?:Refused\(new\(|new Refusal\(|\? new\()"([a-z_]+)",|\("([a-z_]+)", \$?"(?:The heading|Columns)""")]
    private static partial Regex Refusals();
}
