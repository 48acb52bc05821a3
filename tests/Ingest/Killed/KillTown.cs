using System.Diagnostics;
using System.Text.Json.Nodes;
using DongHaeng.Samples.Centers.Exports;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Publish;

namespace DongHaeng.Tests.Ingest.Killed;

/// <summary>
/// A few suppliers' exports of some datasets on three nights, with faults, and what comes of them when nobody disturbs. Kills
/// processes that take them in, and says how what comes of it differs.
/// </summary>
public sealed class KillTown : IDisposable
{
    private static readonly string[] Suppliers = ["c0426", "g01", "foundation"];

    /// <summary>Some of each kind: an undisturbed run must be short, because hundreds are made.</summary>
    private static readonly string[] Datasets = ["poverty_visit", "case", "shop", "staff_month", "population"];
    private readonly TempFolder folder = new();

    /// <summary>Makes the exports and takes them in undisturbed.</summary>
    public KillTown()
    {
        var exports = new CenterExports(folder["made"], seed: 3, Suppliers, options: new() { Varied = true, FaultyShare = 0.15 });
        exports.Months(new(2024, 9, 1), new(2024, 9, 1));
        Offer("2024-10-01");
        exports.Night(new(2024, 10, 1));
        Offer("2024-10-02");
        exports.Night(new(2024, 10, 2));
        Offer("2024-10-03");
        Start(Undisturbed, _ => { }); // also brings the program into memory, so that the next is as long as those that are killed
        var clock = Stopwatch.StartNew();
        Start(folder["measured"], _ => { });
        Length = clock.Elapsed;
    }

    /// <summary>How long an undisturbed run takes, its start included.</summary>
    public TimeSpan Length { get; }

    /// <summary>The data folder of the run that nobody disturbed.</summary>
    public string Undisturbed => folder["undisturbed"];

    /// <summary>The exports, a folder for each night.</summary>
    public string Nights => folder["nights"];

    /// <summary>Runs the nights, killed some times at moments of chance, until they are done.</summary>
    /// <param name="name">A name for the data folder.</param>
    /// <param name="random">Gives the moments.</param>
    /// <param name="kills">How often.</param>
    /// <returns>How often it was killed before it was done, and what differs from the undisturbed run.</returns>
    public (int Kills, IReadOnlyList<string> Different) Disturbed(string name, Random random, int kills)
    {
        var data = folder[name];
        var met = 0;
        for (var attempt = 0; met < kills && attempt < kills * 5; attempt++)
        {
            var delay = TimeSpan.FromTicks(random.NextInt64(Length.Ticks));
            var gently = random.Next(4) == 0;
            if (Start(data, process => Kill(process, delay, gently)) != 0)
            {
                met++;
            }
            else
            {
                Directory.Delete(data, recursive: true); // it was done before; what is done cannot be disturbed
            }
        }

        Start(data, _ => { });
        var different = Differences(data);
        Directory.Delete(data, recursive: true);
        return (met, different);
    }

    /// <summary>What differs from the undisturbed run: facts, rejects, ledger, figures.</summary>
    public IReadOnlyList<string> Differences(string data)
    {
        var (one, two) = (new SnapshotShelf(Undisturbed), new SnapshotShelf(data));
        return
        [
            .. WarehouseDifference.Between(Undisturbed, data, counts: false), // a kill parts batches in another way
            .. SnapshotDifference.Between((one, one.Current()!), (two, two.Current()!)),
        ];
    }

    /// <summary>Starts the nights as a process of its own, below a shell where a limit is wanted.</summary>
    /// <param name="data">The data folder; its keys lie beside it.</param>
    /// <param name="meanwhile">Done when it has begun.</param>
    /// <param name="limit">What a shell does before it becomes the process, such as ulimit -f 100.</param>
    /// <returns>Its exit code.</returns>
    public int Start(string data, Action<Process> meanwhile, string? limit = null)
    {
        string[] program = ["dotnet", typeof(KillTown).Assembly.Location, NightProcess.Verb, data, folder["keys"], Nights];
        var start = limit == null ? new ProcessStartInfo(program[0], program[1..])
            : new ProcessStartInfo("bash", ["-c", $"export DOTNET_EnableWriteXorExecute=0; {limit}; exec \"$@\"", "bash", .. program]);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync();
        if (process.StandardOutput.ReadLine() == NightProcess.Ready)
        {
            meanwhile(process);
        }

        process.WaitForExit();
        Said = said.Result;
        return process.ExitCode;
    }

    /// <summary>What the last process said on its error stream.</summary>
    public string Said { get; private set; } = "";

    /// <summary>A folder of the town's own.</summary>
    public string Folder(string name) => folder[name];

    public void Dispose() => folder.Dispose();

    private static void Kill(Process process, TimeSpan delay, bool gently)
    {
        if (process.WaitForExit(delay)) // moves the kill; nothing is asserted about time
        {
            return;
        }

        if (gently)
        {
            using var term = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            term.WaitForExit();
        }
        else
        {
            process.Kill(); // SIGKILL: no handler, no flush
        }
    }

    private void Offer(string night)
    {
        foreach (var supplier in Suppliers)
        {
            var (from, to) = (folder["made", supplier], Directory.CreateDirectory(Path.Combine(Nights, night, supplier)).FullName);
            var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(from, "manifest.json")))!;
            var files = manifest["files"]!.AsArray();
            foreach (var file in files.Where(f => !Datasets.Contains((string)f!["dataset"]!)).ToList())
            {
                files.Remove(file);
            }

            foreach (var file in files)
            {
                File.Copy(Path.Combine(from, (string)file!["name"]!), Path.Combine(to, (string)file["name"]!));
            }

            File.WriteAllText(Path.Combine(to, "manifest.json"), manifest.ToJsonString());
        }
    }
}
