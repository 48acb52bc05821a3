using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DongHaeng.Tests.Host;

/// <summary>The arrows of reference between the rooms, as the README draws them.</summary>
public sealed class ArchitectureTests
{
    private static readonly string Root = typeof(ArchitectureTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Warehouse"] = [],
        ["Ops"] = [],
        ["Figures"] = [],
        ["Ingest"] = ["Warehouse", "Ops"],
        ["Dashboards"] = ["Warehouse", "Ops", "Figures"],
        ["Reports"] = ["Warehouse", "Ops", "Figures"],
        ["Host"] = ["Ingest", "Dashboards", "Reports", "Warehouse", "Ops", "Figures"],
    };

    [Fact]
    public void A_room_refers_only_to_the_rooms_that_its_arrow_points_to()
    {
        var rooms = Directory.GetDirectories(Path.Combine(Root, "src")).Select(d => Path.GetFileName(d)!).ToList();
        rooms.ShouldBe(Allowed.Keys, ignoreOrder: true);
        foreach (var room in rooms)
        {
            References(room).Where(r => r.Contains("/src/") || r.StartsWith("../", StringComparison.Ordinal) && !r.StartsWith("../../", StringComparison.Ordinal))
                .Select(r => r.Split('/')[^2]).ShouldBeSubsetOf(Allowed[room], room);
        }
    }

    [Fact]
    public void Only_the_warehouse_knows_DuckDB_only_ops_knows_SQLite_and_only_the_host_knows_the_samples()
    {
        foreach (var (room, files) in Sources())
        {
            foreach (var (path, text) in files)
            {
                (text.Contains("using DuckDB", StringComparison.Ordinal) && room != "Warehouse").ShouldBeFalse(path);
                (text.Contains("using Microsoft.Data.Sqlite", StringComparison.Ordinal) && room != "Ops").ShouldBeFalse(path);
                (text.Contains("DongHaeng.Samples", StringComparison.Ordinal) && room != "Host").ShouldBeFalse(path);
            }
        }
    }

    [Fact]
    public void Nothing_but_the_gate_reads_a_snapshot()
    {
        foreach (var (room, files) in Sources().Where(r => r.Room is not "Warehouse"))
        {
            foreach (var (path, text) in files)
            {
                Regex.IsMatch(text, @"figures\.duckdb|FileOf\(").ShouldBeFalse($"{room}: {path}");
            }
        }
    }

    [Fact]
    public void Files_keep_the_size_of_the_house()
    {
        var large = Sources().SelectMany(r => r.Files).Where(f => f.Text.Count(c => c == '\n') > 300).Select(f => f.Path);
        large.ShouldBeEmpty();
        Directory.EnumerateFiles(Path.Combine(Root, "sql"), "*.sql", SearchOption.AllDirectories)
            .Where(f => File.ReadLines(f).Count() > 80).ShouldBeEmpty();
    }

    private static IEnumerable<string> References(string room) =>
        XDocument.Load(Directory.GetFiles(Path.Combine(Root, "src", room), "*.csproj").Single())
            .Descendants("ProjectReference").Select(e => e.Attribute("Include")!.Value.Replace('\\', '/'));

    private static IEnumerable<(string Room, List<(string Path, string Text)> Files)> Sources() =>
        Allowed.Keys.Select(room => (room, Directory.EnumerateFiles(Path.Combine(Root, "src", room), "*", SearchOption.AllDirectories)
            .Where(f => (f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal)) && !f.Contains("/obj/") && !f.Contains("/bin/"))
            .Select(f => (f, File.ReadAllText(f))).ToList()));
}
