using System.Runtime.InteropServices;
using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest.Killed;

/// <summary>The process that is killed: pulls, loads and publishes night after night; started again, it goes through all of them again.</summary>
internal static class NightProcess
{
    public const string Verb = "nights-until-killed";
    public const string Ready = "ready";
    public const int Stopped = 130;
    public const int Failed = 1;
    private const int FilesPerCommit = 4;

    /// <summary>Arguments: the data folder, the keys folder, the folder with a folder for each night.</summary>
    public static async Task<int> Run(string data, string keys, string nights)
    {
        using var stop = new CancellationTokenSource();
        using var term = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true; // as the server does: the commit that runs is finished, then the process ends
            stop.Cancel();
        });
        Console.Out.WriteLine(Ready);
        Console.Out.Flush();
        try
        {
            foreach (var exports in Directory.EnumerateDirectories(nights).Order(StringComparer.Ordinal))
            {
                await Night(data, keys, exports, stop.Token);
            }

            return 0;
        }
        catch (OperationCanceledException)
        {
            return Stopped;
        }
        // A write beyond the limit of a shell comes as an argument that is out of range; a full disk's as an IOException.
        catch (Exception e) when (e is IOException or ArgumentOutOfRangeException or DuckDB.NET.Data.DuckDBException or DongHaeng.Warehouse.Load.LoadException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{e.GetType().Name}: {e.Message}");
            return Failed;
        }
    }

    /// <summary>The name of the folder is the day on which the night ends.</summary>
    public static async Task Night(string data, string keys, string exports, CancellationToken stop)
    {
        var clock = new FixedClock(new(DateTime.Parse(Path.GetFileName(exports), System.Globalization.CultureInfo.InvariantCulture).AddHours(1.5), TimeSpan.FromHours(9)));
        var settings = new IngestSettings
        {
            FilesPerCommit = FilesPerCommit,
            Sources = [new SourceSettings { Kind = "folder", Location = exports, Suppliers = [.. Directory.EnumerateDirectories(exports).Select(f => Path.GetFileName(f)!)] }],
        };
        var shelf = new SnapshotShelf(data);
        using var warehouse = WarehouseFile.Open(data);
        using var intake = new Intake(data, keys, warehouse);
        using var night = new Night(intake, new Publisher(warehouse, shelf), shelf, settings, clock);
        await night.Run(null, stop);
    }
}
