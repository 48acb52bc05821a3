using System.Diagnostics;
using System.Text.Json;

namespace DongHaeng.Tests.Ingest.Killed;

/// <summary>The benchmark kills: many more kills than the tests make, a line of JSON at the end.</summary>
internal static class KillBench
{
    public const string Verb = "kills";
    private const int KillsARun = 4;

    /// <summary>Kills until as many kills are made as asked for, each run of the nights some times.</summary>
    public static int Run(int kills)
    {
        var clock = Stopwatch.StartNew();
        using var town = new KillTown();
        Console.Error.WriteLine($"an undisturbed run takes {town.Length.TotalSeconds:0.0} s");
        var (made, runs, different) = (0, 0, 0);
        while (made < kills)
        {
            var (met, differences) = town.Disturbed($"run{runs}", new Random(++runs), Math.Min(KillsARun, kills - made));
            made += met;
            different += differences.Count > 0 ? 1 : 0;
            Console.Error.WriteLine($"{made} kills, run {runs}: {(differences.Count > 0 ? string.Join(", ", differences) : "the same")}");
        }

        Console.WriteLine(JsonSerializer.Serialize(new { bench = "kills", kills = made, runs, different, seconds = Math.Round(clock.Elapsed.TotalSeconds, 1) }));
        return different == 0 ? 0 : 1;
    }
}
