using System.Text.Json;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Bench.Night;

/// <summary>Makes two nights in the middle of October 2024 in two folders; the second has faults.</summary>
internal static class Make
{
    private static readonly DateOnly Before = new(2024, 10, 15);

    /// <summary>Of those drawn, some files have no room for their fault: 8 % are left.</summary>
    private const double Drawn = 0.172;

    public static int Run(string folder, int centers)
    {
        var some = OrgUnits.CentersOn(Before).Select(c => c.Id).Take(centers).Concat(OrgUnits.Gus.Select(g => g.Id)).Append("foundation").ToList();
        var root = Path.Combine(folder, "exports");
        var exports = new CenterExports(root, centers: some, options: new() { Varied = true, FaultyShare = Drawn, Keep = [] });
        exports.Months(new DateOnly(2024, 10, 1).AddMonths(-1), new DateOnly(2024, 9, 30));
        exports.Night(Before);
        Copy(root, Path.Combine(folder, "before"));
        var files = exports.Night(Before.AddDays(1));
        Console.WriteLine(JsonSerializer.Serialize(new { files = files.Count, faulty = files.Count(f => f.Faults.Any()), rows = files.Sum(f => (long)f.Lines.Count) }));
        return 0;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
