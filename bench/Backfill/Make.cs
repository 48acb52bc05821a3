using System.Text;
using System.Text.Json;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Bench.Backfill;

/// <summary>Makes the files of all years, and beside them the same text in UTF-8 for the database's own reader.</summary>
internal static class Make
{
    /// <summary>Some months, in files that are newer than all before. Sent again, it is what happened in these months: residents and plans are of years, and would touch them all.</summary>
    public static int Months(string folder, DateOnly first, int months, int centers, long sentBefore, bool again)
    {
        var never = first.AddYears(100);
        var exports = new CenterExports(Path.Combine(folder, "exports"), centers: Suppliers(centers), options: new() { Uniform = true, Keep = [], SentBefore = sentBefore, Connected = again ? new Dictionary<string, DateOnly> { ["population"] = never, ["target"] = never } : new() });
        Console.WriteLine(JsonSerializer.Serialize(new { files = exports.Months(first, first.AddMonths(months - 1)).Count }));
        return 0;
    }

    public static int Run(string folder, int firstYear, int lastYear, int centers)
    {
        var some = Suppliers(centers);
        var exports = new CenterExports(Path.Combine(folder, "exports"), centers: some, options: new() { Uniform = true, Keep = [] });
        var files = exports.Years(firstYear, lastYear, new Progress<int>(n => Console.Error.Write($"\rmaking: {n} of {some.Count} suppliers ")));
        Console.Error.WriteLine();
        long bytes = 0;
        Parallel.ForEach(files, file =>
        {
            var text = File.ReadAllBytes(Path.Combine(folder, "exports", file.Supplier, file.Name));
            var utf8 = file.Encoding == "utf-8" ? text : Encoding.Convert(Dialect.Cp949, Encoding.UTF8, text);
            Directory.CreateDirectory(Path.Combine(folder, "utf8", file.Dataset));
            File.WriteAllBytes(Path.Combine(folder, "utf8", file.Dataset, file.Name), utf8);
            Interlocked.Add(ref bytes, utf8.Length);
        });
        Console.WriteLine(JsonSerializer.Serialize(new { files = files.Count, bytes }));
        return 0;
    }

    private static List<string> Suppliers(int centers) => [.. OrgUnits.Centers.Select(c => c.Id).Distinct().Take(centers), .. OrgUnits.Gus.Select(g => g.Id), "foundation"];
}
