using DongHaeng.Ingest;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest.Killed;

/// <summary>The process that is killed: runs a night and says a line for each file that it has read.</summary>
internal static class NightProcess
{
    public const string Verb = "night-until-killed";
    public const int FilesPerCommit = 3;

    /// <summary>Arguments: the data folder, the keys folder, the folder of the exports.</summary>
    public static async Task<int> Run(string data, string keys, string exports)
    {
        var settings = new IngestSettings
        {
            FilesPerCommit = FilesPerCommit,
            Sources = [new SourceSettings { Kind = "folder", Location = exports, Suppliers = History.Suppliers }],
        };
        var shelf = new SnapshotShelf(data);
        using var warehouse = WarehouseFile.Open(data);
        using var intake = new Intake(data, keys, warehouse);
        using var night = new Night(intake, new Publisher(warehouse, shelf), shelf, settings, TimeProvider.System);
        await night.Run(new Saying(), CancellationToken.None);
        return 0;
    }

    private sealed class Saying : IProgress<RoundProgress>
    {
        public void Report(RoundProgress value)
        {
            Console.Out.WriteLine(value.Files);
            Console.Out.Flush();
        }
    }
}
