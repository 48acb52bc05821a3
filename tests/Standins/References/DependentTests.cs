using System.Text.Json;

namespace DongHaeng.Tests.Standins.References;

/// <summary>
/// A package that asks for Apache.Arrow or DuckDB.NET.Bindings would be handed our part of it and fail
/// at the first call of something else. The lock files tell who asks.
/// </summary>
public class DependentTests
{
    private static readonly string[] Standins = ["Apache.Arrow", "DuckDB.NET.Bindings"];

    [Fact]
    public void Only_duckdb_net_data_depends_on_the_standins()
    {
        var dependents = LockFiles().SelectMany(Dependents).Distinct().Order();

        // One more here: read what it calls before it is given a stand-in.
        dependents.ShouldBe(["DuckDB.NET.Data 1.5.6.1"]);
    }

    private static IEnumerable<string> LockFiles() =>
        new[] { "src", "samples", "standins", "tests", "bench" }
            .Select(folder => Path.Combine(Repository.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "packages.lock.json", SearchOption.AllDirectories));

    private static IEnumerable<string> Dependents(string lockFile)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(lockFile));
        return document.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(framework => framework.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project" && AsksForStandin(package.Value))
            .Select(package => $"{package.Name} {package.Value.GetProperty("resolved").GetString()}")
            .ToList();
    }

    private static bool AsksForStandin(JsonElement package) =>
        package.TryGetProperty("dependencies", out var dependencies)
        && dependencies.EnumerateObject().Any(dependency => Standins.Contains(dependency.Name, StringComparer.OrdinalIgnoreCase));
}
